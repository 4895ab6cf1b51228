/** What is around the texts for families, in one language. */
export interface FamilyWords {
  /** Link from a page to its version in easy words. */
  easyWords: string;
  /** Says honestly how far a page in easy words has been tried. */
  notTried: string;
  /** Link from the version in easy words to the whole page. */
  wholePage: string;
  /** Names the telephone number of a line. */
  call: string;
  /** Leads to where a number comes from. */
  aboutNumber: string;
  /** Leads to the numbers of all councils. */
  councilNumbers: string;
  /** Says who has checked a translation, and when. */
  translationChecked: (checkedBy: string, on: string) => string;
}

const inEnglish: FamilyWords = {
  easyWords: 'Read this in easy words',
  notTried:
    'We wrote this page in easy words. No person with a learning disability has checked it yet.',
  wholePage: 'Read the longer page',
  call: 'Call',
  aboutNumber: 'About this number',
  councilNumbers: 'Find the number of the council',
  translationChecked: (checkedBy, on) => `Translation checked by: ${checkedBy}, ${on}.`,
};

/** The words of every language that texts may be in, by the sign of the language. */
const byLanguage: Readonly<Record<string, FamilyWords>> = { 'en-GB': inEnglish };

/** The words around a text in this language; nothing when they have not been translated. */
export function familyWordsIn(lang: string): FamilyWords | undefined {
  return Object.hasOwn(byLanguage, lang) ? byLanguage[lang] : undefined;
}
