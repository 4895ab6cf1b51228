import type { Intent } from './intents.ts';

/*
 * Every figure by which the search weighs one thing against another, each with its reason.
 * `npm run search:evaluate -- --ablate` switches each off and says what that costs.
 */

/** How much a match counts, by the field that has the words: the more a field is chosen to name a thing, the more. */
export const STRENGTH = {
  title: 1,
  /** Other names, and words spread over title and names. */
  name: 0.95,
  /** The kind alone, as in "policy". */
  kind: 0.7,
  heading: 0.6,
  summary: 0.5,
  text: 0.3,
};

/** What is added for a name that fits the query as a whole: who types a name wants what is called so. */
export const BONUS = {
  title: 1,
  name: 0.6,
  /** The same words in another order. */
  sameWords: 0.5,
  /** A name within a longer query. */
  nameWithin: 0.45,
  /** The query within a longer name. */
  phrase: 0.25,
  /** For the part of a name that the query makes up. */
  tight: 0.3,
};

/** How matches of single words make a score. */
export const RANK = {
  /** A name counts as asked for when the words that stand for it are so sure of it. */
  sure: 0.7,
  /** What is called by other words has to be so sure of it: as the names of a term are, and words of everyday English are not. */
  sureName: 0.95,
  /** Less of the query than this is no answer. */
  leastCoverage: 0.34,
  /** An answer that is so much worse than the best one is not shown: it would make the list three times as long. */
  leastOfBest: 0.06,
  /** What answers half of a query is worth less than half of what answers it all. */
  coveragePower: 1.5,
  bonusPower: 3,
};

/** How what was learned from the questions of people is taken. */
export const NEED = {
  /** What comes second in the list of a need comes second in the results. */
  later: 0.8,
  /** From this chance on a query is about something that this site is not about. */
  elsewhere: 0.4,
  /** Who names a place wants what is there. */
  inPlace: 1.2,
  /** Who asks at work seldom wants the pages for families. */
  atWork: 0.6,
  /** Who asks for a number there wants the page of all numbers. */
  reached: 0.5,
  /** A word that the site has and no question has is what the reader is after: so rare it counts among those of questions. */
  strange: 14,
};

/** What it is worth to answer a need that is asked for in such words. */
export const ASKED = {
  worth: 2.75,
  /** Who types what something is called wants that. */
  besideName: 0.1,
  /** The more of a query the names of something hold, the less: up to so much less. A family seldom knows names. */
  likeName: 0.7,
  /** Who speaks of the own family or self seldom knows the words of the field, so questions tell more. */
  family: 5,
  /** Who seems to do so by the needs behind the words alone: from this chance on, */
  familyFrom: 0.5,
  /** and for so much of it. */
  familyGuessed: 0.5,
  /** From here on it is an answer, whatever else the site has of the query. */
  sure: 0.25,
  /** Without a word that the site has, it has to come nearer. */
  alone: 0.4,
};

/** A best hit below both of these is no answer, only what comes nearest. */
export const WEAK = { score: 0.25, coverage: 0.7 };

/** How surely words are read as others. */
export const READING = {
  /** An abbreviation for words that it could be short for. */
  initials: 0.7,
  /** What words may mean beside what is called by them. */
  besideTitle: 0.7,
  /** A length of time, for the list of time limits: most lengths that are asked for are on no page. */
  time: 0.5,
};

/** How much a word tells things apart. */
export const WORD = {
  /** Child, parent and the like are on every page. */
  everybody: 0.4,
};

/** What readers mostly come for, where two things fit a query alike. */
export const BY_KIND: Record<string, number> = {
  Procedure: 1.1,
  Topic: 1.12,
  Guidance: 0.8,
  Source: 0.5,
};

/** What a reader with an intent wants more, or less, than others. */
export const BY_INTENT: Record<Intent, Record<string, number>> = {
  contact: { Contacts: 2.2 },
  family: { Families: 2 },
  work: {},
};

/** By whose a thing is. */
export const PLACE = {
  /** Of the place that the query names. */
  own: 1.5,
  /** Of no place, when the query names one. */
  none: 0.5,
  /** Of another place. */
  other: 0.25,
  /** Without a place in the query, what holds everywhere comes before what holds in one place. */
  everywhere: 1.25,
};

/** What may still apply comes before what is old or has been replaced. */
export const STATE = { past: 0.85 };
