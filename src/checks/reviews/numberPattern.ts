import { upToTwenty } from '../facts/numberWords.ts';

const TENS = '(?:twenty|thirty|forty)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?';

/** A pattern for a number as far as ages and days of the month go, in figures or in words. */
export const NUMBERS = `(?:\\d+|${TENS}|${[...upToTwenty.keys()].join('|')})`;
