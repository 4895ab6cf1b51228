import type { Findable } from './findable.ts';
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './rank.ts';
import type { Understanding } from './understand.ts';

/** A result: what was found, and the local forms of it that are below it. */
export interface Result extends Hit {
  below: Hit[];
}

/** So many results of one page, or of one long report, are among the first. */
const MOST_OF_ONE = 2;
const FIRST = 10;
/** Fewer contacts of the same kind than this are on their own. */
const LEAST_AREAS = 2;
const MUCH_BETTER = 1.6;

/**
 * Makes results out of hits. The same procedure, or the same kind of contact, in several places is one
 * result that names the places, unless the query names a place. No page and no report takes more than two
 * of the first ten results; its others come after.
 */
export function groupHits(hits: readonly Hit[], query: Understanding, lexicon: Lexicon): Result[] {
  return spread(together(hits, query, lexicon));
}

function together(hits: readonly Hit[], query: Understanding, { things }: Lexicon): Result[] {
  const isPlaced = (thing: Findable) =>
    query.owners.has(thing.owner) || query.nearOwners.has(thing.owner);
  const keyed = hits.map((hit) => ({ hit, key: isPlaced(hit.thing) ? '' : keyOf(hit.thing) }));
  const sizes = new Map<string, number>();
  for (const { key } of keyed) sizes.set(key, (sizes.get(key) ?? 0) + 1);
  const scores = new Map(hits.map(({ thing, score }) => [thing.at, score]));
  const results = new Map<string, Result>();
  for (const { hit, key } of keyed) {
    const isAlone = key === '' || (sizes.get(key) ?? 0) < LEAST_AREAS;
    const found = isAlone ? undefined : things.find(({ path }) => path === headOf(hit.thing, key));
    const head = found && isBetterThan(hit, scores.get(found.at)) ? undefined : found;
    if (!head) {
      // What is already there for its local forms stays where they brought it.
      if (!results.has(hit.thing.path)) results.set(hit.thing.path, { ...hit, below: [] });
      continue;
    }
    const known = results.get(head.path);
    const isHead = hit.thing === head;
    // The page of all contacts is a way to the area's own, whatever it says itself.
    const heading = isHead && head.kind === 'Procedure' ? hit.heading : -1;
    if (!known) {
      const inText = hit.inText && head.kind === 'Procedure';
      const own = { ...hit, thing: head, heading, inText };
      results.set(head.path, { ...own, below: isHead ? [] : [hit] });
    } else if (isHead) {
      results.set(head.path, { ...known, heading });
    } else known.below.push(hit);
  }
  return [...results.values()];
}

/** True for a local form that answers the query much better than what it is a form of. */
function isBetterThan({ thing, score }: Hit, head: number | undefined): boolean {
  return thing.kind === 'Procedure' && score > MUCH_BETTER * (head ?? 0);
}

/** What things are forms of: the same for every place that has it; empty for what has no other forms. */
function keyOf({ kind, path, page, owner, names, formOf }: Findable): string {
  if (formOf !== '') return formOf;
  const procedure = /\/procedures\/([a-z0-9-]+)\/$/.exec(page)?.[1];
  if (kind === 'Procedure' && procedure) return `/procedures/${procedure}/`;
  if (kind === 'Contacts' && path !== page && owner >= 0) return `contacts: ${names[0] ?? ''}`;
  return '';
}

function headOf({ kind }: Findable, key: string): string {
  return kind === 'Contacts' ? '/contacts/' : key;
}

/** Puts what one page or report has too much of behind the first results. */
function spread(results: readonly Result[]): Result[] {
  const counts = new Map<string, number>();
  const first: Result[] = [];
  const later: Result[] = [];
  for (const result of results) {
    const source = sourceOf(result.thing);
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    (count > MOST_OF_ONE && first.length < FIRST ? later : first).push(result);
  }
  return [...first.slice(0, FIRST), ...later, ...first.slice(FIRST)];
}

function sourceOf({ page }: Findable): string {
  return /^\/[^/]+\/reports\/[^/]+\//.exec(page)?.[0] ?? page;
}
