import type { SiteSettingsInput } from '../src/schemas/siteSettings.ts';

const settings: SiteSettingsInput = {
  name: 'Buckinghamshire Handbook',
  owner: 'the Safeguarding Handbook editors',
  description:
    'How agencies in Buckinghamshire protect children: who does what, when, and where it is written.',
  origin: 'https://buckinghamshire.safeguarding-handbook.example',
  home: {
    title: 'How children in Buckinghamshire are kept safe',
    introduction:
      'Who does what, by when, and where it is written: the published safeguarding arrangements of the Buckinghamshire partnership, each with its source and its date.',
  },
  partnerships: ['buckinghamshire'],
};

export default settings;
