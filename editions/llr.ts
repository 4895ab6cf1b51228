import type { SiteSettingsInput } from '../src/schemas/siteSettings.ts';

const settings: SiteSettingsInput = {
  name: 'LLR Safeguarding Handbook',
  owner: 'the Safeguarding Handbook editors',
  description:
    'How agencies in Leicester, Leicestershire and Rutland protect children: who does what, when, and where it is written.',
  origin: 'https://llr.safeguarding-handbook.example',
  partnerships: ['llr'],
};

export default settings;
