import { z } from 'zod';
import { isWebAddress } from '../../lib/webAddress.ts';

declare module 'zod' {
  interface GlobalMeta {
    /**
     * True for a field that leads readers to a page of this site: it holds the address of the page, or the id of the entry
     * where there is a `reference` too. The content check looks whether there is such a page.
     */
    leadsToPage?: boolean;
  }
}

/** A text that is empty, which has its own message, or has a letter or a figure in it. */
const WITH_WORDS = /^$|[\p{L}\p{N}]/u;
const NO_WORDS = 'There is no word in this. Write at least one word.';

const oneLine = z
  .string()
  .trim()
  .min(1, 'This is empty. Write at least one word.')
  .regex(/^[^\n\r]*$/, 'This must stay on one line.');

/** One or more visible characters on a single line, trimmed. Used for titles, names and labels. */
export const line = oneLine.refine((text) => WITH_WORDS.test(text), NO_WORDS);

/** The address of a page as it is after the name of the site. That of the home page, `/`, has no word in it. */
export const pageAddress = oneLine.meta({ leadsToPage: true });

/** A short plain-text paragraph. No Markdown, no HTML; line breaks are allowed and shown as spaces. */
export const paragraph = z
  .string()
  .trim()
  .min(1, 'This is empty. Write a sentence.')
  .refine((text) => WITH_WORDS.test(text), NO_WORDS);

/** The last part of an address: lower-case letters, figures and single hyphens. */
export const slug = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower-case letters, figures and single hyphens only, for example "lead-group".',
  );

/** A full web address starting with https:// or http://, of a site that anyone can open. */
export const webAddress = z
  .string()
  .trim()
  .refine(isWebAddress, 'Write the whole web address, starting with https://.');
