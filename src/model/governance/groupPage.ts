import type { Entry } from '../handbook.ts';

/** A group with fewer facts than this is a row in the table of its structure. */
const LEAST_FACTS = 5;

/** Lines of a text that say something: paragraphs and rows of lists, without headings. */
const SAYS_SOMETHING = /^(?!#{1,6}\s)\s*\S/;

/**
 * How many facts readers get about a group: one for each filled field that is shown, a list counting once, and one for each
 * paragraph and row of its text. Its name, its structure with the category there, and its sources are no facts about it.
 */
export function factsIn({ data, body = '' }: Entry<'groups'>): number {
  const shown: readonly unknown[] = [
    data.summary,
    data.kind,
    data.meets,
    data.chairRotates,
    data.exists,
    ...[
      data.chairs,
      data.members,
      data.reportsTo,
      data.reportsOutside,
      data.responsibilities,
      data.themes,
      data.goldenThreads,
      data.formerNames,
      data.continues,
      data.documents,
    ].map((list) => (list.length > 0 ? list : undefined)),
  ];
  const inText = body.split(/\n\s*\n|\n(?=\s*[-*] )/).filter((part) => SAYS_SOMETHING.test(part));
  return shown.filter((fact) => fact !== undefined).length + inText.length;
}

/** True for a group with a page: one with enough facts, or with a text, which no row has room for. */
export function hasGroupPage(group: Entry<'groups'>): boolean {
  return factsIn(group) >= LEAST_FACTS || (group.body ?? '').trim() !== '';
}
