import type { Problem } from '../problems/problem.ts';
import { familyWordsIn } from '../model/families/familyWords.ts';
import { groupBy } from '../lib/lists.ts';
import { siteLanguage } from '../schemas/shared/language.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

const MACHINE =
  /\b(?:ai|artificial|automatic(?:ally)?|bot|chatbot|chatgpt|copilot|deepl|gemini|google|gpt|language model|llm|machine|program|software|translator app)\b/i;

/** Pages in easy words in other languages whose translation no person has checked. */
export function checkTranslations(easy: WrittenEntry<'easyGuides'>): Problem[] {
  const { lang, translation } = easy.data;
  const { placeOf } = easy;
  if (lang === siteLanguage)
    return translation ? [problemOf('translation-of-english', placeOf(['translation']), {})] : [];
  if (!translation) return [problemOf('translation-not-checked', placeOf(['lang']), { lang })];
  return [
    ...checkChecker(easy),
    ...(familyWordsIn(lang)
      ? []
      : [problemOf('language-without-words', placeOf(['lang']), { lang })]),
  ];
}

/** Translations that a machine is said to have checked. */
export function checkChecker({
  data: { translation },
  placeOf,
}: WrittenEntry<'easyGuides' | 'translations'>): Problem[] {
  return translation && MACHINE.test(translation.checkedBy)
    ? [
        problemOf('translation-checked-by-machine', placeOf(['translation', 'checkedBy']), {
          checkedBy: translation.checkedBy,
        }),
      ]
    : [];
}

/** Translations of a page into a language that it has been translated into. */
export function repeatedTranslations(
  translations: readonly WrittenEntry<'translations'>[],
): Problem[] {
  const byPage = groupBy(translations, ({ data }) => `${data.translationOf} ${data.lang}`);
  return [...byPage.values()].flatMap(([first, ...others]) =>
    others.map(({ data, placeOf }) =>
      problemOf('translation-repeated', placeOf(['translationOf']), {
        page: data.translationOf,
        lang: data.lang,
        file: first!.file,
      }),
    ),
  );
}
