import type { z } from 'zod';
import { nearest } from '../problems/nearest.ts';
import { didYouMean, quotedList } from '../problems/messageParts.ts';

/** What a field of the content says against a value, in its own words; nothing when it takes it. */
export function faultAgainst(field: z.ZodType, value: unknown): string | undefined {
  const { error } = field.safeParse(value);
  return error?.issues[0]?.message;
}

/** What is wrong with a value of which there are only some. */
export function faultInList(value: string, allowed: readonly string[]): string | undefined {
  if (allowed.includes(value)) return undefined;
  return didYouMean(nearest(value, allowed), `Write ${quotedList(allowed)}.`);
}

/** The first fault there is. */
export function firstOf(...faults: readonly (string | undefined)[]): string | undefined {
  return faults.find((fault) => fault !== undefined);
}

/** A name as it is in an address: `Case Review Group` → `case-review-group`. */
export function addressPart(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
