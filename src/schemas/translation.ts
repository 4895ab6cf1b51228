import { z } from 'zod';
import { language, siteLanguage, translationCheck } from './shared/language.ts';
import { entryFields } from './shared/provenance.ts';
import { pageAddress } from './shared/text.ts';

/**
 * The words of a page in another language. Facts such as numbers, steps and time limits stay on the page in English,
 * so that they are written once.
 */
export const translationSchema = z.strictObject({
  ...entryFields,
  translationOf: pageAddress.meta({
    title: 'Translation of',
    description: 'Address of the page that it translates, from the root of this site.',
    example: '/exampleton/services/family-help/',
  }),
  lang: language
    .refine((lang) => lang !== siteLanguage, `The site is in ${siteLanguage} already.`)
    .meta({ title: 'Language', description: 'The language of the text.', example: 'pl' }),
  translation: translationCheck.meta({
    title: 'Translation',
    description: 'Who has checked the translation, and when.',
    example: { checkedBy: 'Interpreter of the council', on: '2026-11-20' },
  }),
});

export type TranslationInput = z.input<typeof translationSchema>;
export type Translation = z.output<typeof translationSchema>;
