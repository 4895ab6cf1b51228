import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { halves } from './labelledQuery.ts';
import { figuresOf, fraction } from './metrics.ts';
import type { Answer, Share } from './metrics.ts';

const floor = z.number().min(0).max(1);

const searchFloorsSchema = z.strictObject({
  successAt1: floor.meta({
    title: 'Success at 1',
    description: 'Part of the queries with a right page whose first result is right.',
    example: 0.85,
  }),
  successAt3: floor.meta({
    title: 'Success at 3',
    description: 'Part of the queries with a right page of whose first three results one is right.',
    example: 0.95,
  }),
  typingErrorsAt3: floor.meta({
    title: 'Typing errors at 3',
    description: 'Success at 3 of the queries with typing errors alone.',
    example: 0.9,
  }),
  nothing: floor.meta({
    title: 'Nothing',
    description: 'Part of the queries without a right page for which nothing is found.',
    example: 0.9,
  }),
});

/** The figures that one half must not fall below, each from 0 to 1. */
export const floorsSchema = searchFloorsSchema.extend({
  outsiders: searchFloorsSchema.meta({
    title: 'Outsiders',
    description: 'The same figures for the queries that were written without sight of the site.',
    example: { successAt1: 0.5, successAt3: 0.7, typingErrorsAt3: 0.7, nothing: 0.6 },
  }),
  helpNow: floor.meta({
    title: 'Help now',
    description: 'Part of the sentences of frightened people that get Help now.',
    example: 0.9,
  }),
  helpAtWork: floor.meta({
    title: 'Help now at work',
    description:
      'A ceiling: the part of the queries of professionals that may get Help now. It moves downward only.',
    example: 0.02,
  }),
});

export type Floors = z.output<typeof floorsSchema>;

/** Floors of the figures that are asked of the page. */
export type SearchFloors = z.output<typeof searchFloorsSchema>;

/** The floors of each half. Throws when the file does not fit {@link floorsSchema}. */
export function readFloors(): Record<(typeof halves)[number], Floors> {
  const file = new URL('floors.yaml', import.meta.url);
  return z.record(z.enum(halves), floorsSchema).parse(parse(readFileSync(file, 'utf8')));
}

/** One sentence for each figure that has fallen below its floor. It names no query. */
export function fallen(answers: readonly Answer[], floors: SearchFloors): string[] {
  const all = figuresOf(answers);
  const typingErrors = figuresOf(answers.filter(({ query }) => query.group === 'typing-error'));
  const measured: [keyof SearchFloors, Share][] = [
    ['successAt1', all.successAt1],
    ['successAt3', all.successAt3],
    ['typingErrorsAt3', typingErrors.successAt3],
    ['nothing', all.nothing],
  ];
  return measured.flatMap(([name, share]) => {
    const part = fraction(share);
    const { title } = searchFloorsSchema.shape[name].meta() ?? {};
    if (part === null || part >= floors[name]) return [];
    return `${title ?? name} is ${part.toFixed(3)} (${share.right} of ${share.of}), below its floor of ${floors[name]}.`;
  });
}
