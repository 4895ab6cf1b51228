import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FILE = new URL('../fixtures/review-details.yaml', import.meta.url);

interface Tried {
  refused: Record<string, string[]>;
  allowed: string[];
}

function read(): Tried {
  return parse(readFileSync(FILE, 'utf8')) as Tried;
}

/** Details that no case review may have, by what they are. */
export function triedInReviews(): Map<string, string[]> {
  return new Map(Object.entries(read().refused));
}

/** Sentences that a case review may have. */
export function allowedInReviews(): string[] {
  return read().allowed;
}
