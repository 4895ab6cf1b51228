import type { SiteSettingsInput } from '../src/schemas/siteSettings.ts';

const settings: SiteSettingsInput = {
  name: 'LLR Safeguarding Handbook',
  owner: 'the Safeguarding Handbook editors',
  description:
    'How agencies in Leicester, Leicestershire and Rutland protect children: who does what, when, and where it is written.',
  origin: 'https://llr.safeguarding-handbook.example',
  home: {
    title: 'How children in Leicester, Leicestershire and Rutland are kept safe',
    introduction:
      'Who does what, by when, and where it is written: the published safeguarding arrangements of the partnerships in Leicester, Leicestershire and Rutland, each with its source and its date.',
  },
  partnerships: ['llr'],
};

export default settings;
