import { addressOf } from '../addresses.ts';
import type { AreaRows } from '../contacts/contactRows.ts';
import { helpGuide, numbersToCall } from '../families/families.ts';
import type { NumberToCall } from '../families/families.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { numbersByArea } from '../contacts/numbersByArea.ts';

/** What shows Help now in the search, list by list, and the page that has it. */
export interface SearchHelp {
  path: string;
  alone: string[];
  phrases: string[];
  words: string[];
  speaker: string[];
  persons: string[];
  work: string[];
}

/** The words of worry of all entries, and the first page for families with numbers to call. */
export function searchHelp(handbook: Handbook): SearchHelp {
  const worries = all(handbook, 'worries').map(({ data }) => data);
  return {
    path: helpPath(handbook),
    alone: worries.flatMap(({ alone }) => alone),
    phrases: worries.flatMap(({ phrases }) => phrases),
    words: worries.flatMap(({ words }) => words),
    speaker: worries.flatMap(({ speaker }) => speaker),
    persons: worries.flatMap(({ persons }) => persons),
    work: worries.flatMap(({ work }) => work),
  };
}

/** The page with all numbers for families; that of all contacts when no page for families has numbers. */
export function helpPath(handbook: Handbook): string {
  const guide = helpGuide(handbook);
  return guide ? addressOf(handbook, guide) : '/contacts/';
}

/** The numbers of Help now: those of the page for families, the most needed first. */
export function helpNumbers(handbook: Handbook): NumberToCall[] {
  return numbersToCall(handbook, helpGuide(handbook)?.data.numbers ?? []);
}

/** What somebody worried about a child calls, by day and by night. */
const PURPOSES = ['front-door', 'out-of-hours'] as const;

/** The council's numbers that anyone may call, area by area. */
export function helpByArea(handbook: Handbook): AreaRows[] {
  return numbersByArea(handbook, PURPOSES, 'anyone');
}
