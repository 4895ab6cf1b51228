import type { SiteSettingsInput } from '../src/schemas/siteSettings.ts';

const settings: SiteSettingsInput = {
  name: 'Buckinghamshire Safeguarding Handbook',
  owner: 'the Safeguarding Handbook editors',
  description:
    'How agencies in Buckinghamshire protect children: who does what, when, and where it is written.',
  origin: 'https://buckinghamshire.safeguarding-handbook.example',
  partnerships: ['buckinghamshire'],
};

export default settings;
