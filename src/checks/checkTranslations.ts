import type { Problem } from '../problems/problem.ts';
import { familyWordsIn } from '../model/families/familyWords.ts';
import { siteLanguage } from '../schemas/shared/language.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

const MACHINE =
  /\b(?:ai|artificial|automatic(?:ally)?|bot|chatbot|chatgpt|copilot|deepl|gemini|google|gpt|language model|llm|machine|program|software|translator app)\b/i;

/** Texts in other languages whose translation no person has checked. */
export function checkTranslations({
  data: { lang, translation },
  placeOf,
}: WrittenEntry<'familyGuides' | 'easyGuides'>): Problem[] {
  if (lang === siteLanguage)
    return translation ? [problemOf('translation-of-english', placeOf(['translation']), {})] : [];
  if (!translation) return [problemOf('translation-not-checked', placeOf(['lang']), { lang })];
  const { checkedBy } = translation;
  const machine = placeOf(['translation', 'checkedBy']);
  return [
    ...(MACHINE.test(checkedBy)
      ? [problemOf('translation-checked-by-machine', machine, { checkedBy })]
      : []),
    ...(familyWordsIn(lang)
      ? []
      : [problemOf('language-without-words', placeOf(['lang']), { lang })]),
  ];
}
