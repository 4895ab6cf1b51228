import { z } from 'zod';
import { day } from './dates.ts';
import { line } from './text.ts';

/** The language the site is written in. */
export const siteLanguage = 'en-GB';

/** A language as browsers know it: "en-GB", "ar", "pl". */
export const language = z
  .string()
  .regex(
    /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/,
    'Write the short sign of a language, such as en-GB, pl, ur or ar.',
  );

/** Who has checked a translation, and when. */
export const translationCheck = z.strictObject({
  checkedBy: line.meta({
    title: 'Checked by',
    description:
      'The role of the person who read the translation against the English and found it right. Never a name, never a machine.',
    example: 'Interpreter of the council',
  }),
  on: day.meta({
    title: 'Checked on',
    description: 'Day of that check.',
    example: '2026-11-20',
  }),
});

/** Fields of a text that can be had in other languages: in which it is, and who checked it as a translation. */
export const languageFields = {
  lang: language.default(siteLanguage).meta({
    title: 'Language',
    description: `The language of the text. ${siteLanguage} when left out.`,
    example: 'pl',
  }),
  translation: translationCheck.optional().meta({
    title: 'Translation',
    description:
      'Who has checked the translation, and when. Without it, no text in another language is published.',
    example: { checkedBy: 'Interpreter of the council', on: '2026-11-20' },
  }),
};

/** Languages that are written from right to left, by the first part of their sign. */
const FROM_RIGHT = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction a language is written in. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return FROM_RIGHT.has(lang.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}
