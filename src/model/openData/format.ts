import type { FrameOfFile } from '../../schemas/openData.ts';

/**
 * Version of the format of the open data: `major.minor`. A new file, type or field makes a new minor version; what a program
 * that reads the data has to be changed for makes a new major one. docs/open-data.md says what that is.
 */
export const FORMAT_VERSION = '1.1';

/** The licence of the words of the site, as LICENSE-CONTENT has it. */
export const CONTENT_LICENCE: FrameOfFile['licence'] = {
  name: 'Creative Commons Attribution 4.0 International (CC BY 4.0)',
  address: 'https://creativecommons.org/licenses/by/4.0/',
  attribution: 'the Safeguarding Handbook contributors',
  documents:
    'The documents that the entries cite are not covered: each belongs to its publisher, whose own terms apply.',
};
