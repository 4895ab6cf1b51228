import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

/** The two halves of the labelled set: one to tune with, one that is not looked at while tuning. */
export const halves = ['seen', 'unseen'] as const;
export type Half = (typeof halves)[number];

/** What kind of words a query is made of. */
export const queryGroups = [
  'name',
  'abbreviation',
  'everyday',
  'typing-error',
  'question',
  'area',
  'old-name',
  'number',
  'nothing',
  'phrase',
  // What the site could answer and does not yet.
  'gap',
] as const;

/** Who the query comes from. */
export const audiences = [
  'practitioner',
  'school',
  'family',
  'officer',
  'child',
  'public',
] as const;

/** Who wrote queries: the team, which knows the words of the site, or outsiders, from needs alone and without sight of it. */
export type Writers = 'team' | 'outsiders';

/** Groups of queries that have no right page. */
const WITHOUT_PAGE: readonly string[] = ['nothing', 'gap'];

/** Most pages that one query may call right: more would say that anything will do. */
const MOST_RIGHT_PAGES = 5;

const address = z.string().regex(/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/, {
  error:
    'Write an address as it is on the site, such as /contacts/luton/ or /glossary/e/#early-help.',
});

/** A query as a reader would type it, with the pages that would answer it. */
export const labelledQuerySchema = z
  .strictObject({
    query: z.string().trim().min(1).max(200).meta({
      title: 'Query',
      description: 'What the reader types, mistakes included.',
      example: 'hit by a teacher',
    }),
    audience: z.enum(audiences).meta({
      title: 'Audience',
      description: 'Who the query comes from.',
      example: 'family',
    }),
    group: z.enum(queryGroups).meta({
      title: 'Group',
      description: 'What kind of words the query is made of. Figures are reported for each group.',
      example: 'everyday',
    }),
    right: z
      .array(address)
      .max(MOST_RIGHT_PAGES)
      .meta({
        title: 'Right pages',
        description:
          'Every page that a reasonable reader would accept, the best first. A path takes in all parts of its page; with a fragment, only that part and what is inside it. Empty when nothing on the site is right.',
        example: ['/procedures/allegations-against-people-who-work-with-children/'],
      }),
    why: z.string().trim().min(1).meta({
      title: 'Why',
      description: 'The need behind the query, in one short line.',
      example: 'a child says a teacher hit them',
    }),
  })
  .refine(({ group, right }) => WITHOUT_PAGE.includes(group) === (right.length === 0), {
    error:
      'Queries of the groups "nothing" and "gap" have no right page, and all others have at least one.',
  });

export type LabelledQuery = z.output<typeof labelledQuerySchema>;

/** A query and the half it was drawn into. */
export interface DrawnQuery extends LabelledQuery {
  half: Half;
}

/**
 * The queries of some halves, in the order of their files.
 * @throws when a file does not fit {@link labelledQuerySchema}.
 */
export function readQueries(
  wanted: readonly Half[] = halves,
  writers: Writers = 'team',
): DrawnQuery[] {
  return wanted.flatMap((half) => {
    const name = writers === 'team' ? half : `outsiders-${half}`;
    const file = new URL(`queries/${name}.yaml`, import.meta.url);
    const queries = z.array(labelledQuerySchema).parse(parse(readFileSync(file, 'utf8')));
    return queries.map((query) => ({ ...query, half }));
  });
}
