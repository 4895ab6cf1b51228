import { chosenSettings } from './src/build/chosenSettings.ts';
import type { SiteSettingsInput } from './src/schemas/siteSettings.ts';

/**
 * What this site is called, whose it is and where it is on the web. Nothing else in the project repeats these.
 * `src/schemas/siteSettings.ts` says what can be set.
 */
const settings: SiteSettingsInput = {
  name: 'Safeguarding Handbook',
  owner: 'the Safeguarding Handbook editors',
  description:
    'How local safeguarding children partnerships in England protect children: who does what, when, and where it is written.',
  origin: 'https://safeguarding-handbook.example',
  basePath: '/',
  monthsBetweenChecks: 6,
  contacts: { warnAfterDays: 90, failAfterDays: 365 },
  report: {
    email: 'corrections@safeguarding-handbook.example',
    form: 'https://safeguarding-handbook.example/issues/new?template=wrong-content.yml&title={subject}&page={page}',
  },
  leaveTo: 'https://www.bbc.co.uk/weather',
  port: 4321,
};

/** The settings of this site, or of the edition that HANDBOOK_CONFIG names. */
export const handbook = await chosenSettings(settings, process.env);
