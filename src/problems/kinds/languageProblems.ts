import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of texts in other languages. */
export const languageProblems = {
  'translation-not-checked': kind<{ lang: string }>(
    'families',
    ({ lang }) =>
      `The text is in another language (${quote(lang)}), and nobody is named who has checked the translation.`,
    () =>
      'Ask a person who reads both languages. Then write "translation:" with "checkedBy:", their role, and "on:", the day.',
  ),
  'translation-repeated': kind<{ page: string; lang: string; file: string }>(
    'other-languages',
    ({ page, lang, file }) => `The page ${page} has a translation into ${quote(lang)} in ${file}.`,
    () => 'Remove one of the two.',
  ),
  'translation-of-other-page': kind<{ page: string }>(
    'other-languages',
    ({ page }) => `The page ${page} is not one that can have a translation.`,
    () =>
      'Translate the page of a partnership, group, procedure or another entry with a text. A list is made from its entries; a case review stays in English, because its check against what could identify a child knows no other language.',
  ),
  'language-without-words': kind<{ lang: string }>(
    'families',
    ({ lang }) =>
      `The words around the text, such as those of its links, are not there in this language (${quote(lang)}).`,
    () =>
      'Have them translated and added to src/model/families/familyWords.ts, or wait with the text.',
  ),
  'translation-checked-by-machine': kind<{ checkedBy: string }>(
    'families',
    ({ checkedBy }) =>
      `${quote(checkedBy)} is not a person, so nobody has checked the translation.`,
    () => 'Ask a person who reads both languages, and write their role.',
  ),
  'translation-of-english': kind(
    'families',
    () => 'The text is in the language of the site, so there is no translation to check.',
    () => 'Write the language in "lang", or remove "translation".',
  ),
};
