import { spellsOut } from '../../lib/abbreviations.ts';
import type { Forms, Place } from './forms.ts';
import { placesOf } from './forms.ts';
import type { TextRun } from './textElements.ts';
import type { Word } from './words.ts';

/** How many characters before and after a place are looked at. */
const AROUND = 300;

/** The places where running text uses one of the words, in order, save those that the text explains itself. */
export function findUses(html: string, runs: readonly TextRun[], forms: Forms): Place[] {
  const uses = runs.flatMap((run) => placesOf(html, run, forms));
  return withoutExplained(
    html,
    uses.filter((use) => use.abbreviation !== undefined || !isPartOfName(html, use)),
  );
}

/** Leaves out short forms from where the text spells them out, and what is in such an explanation. */
function withoutExplained(html: string, uses: Place[]): Place[] {
  const explained = new Set<Word>();
  let explanationEnd = 0;
  return uses.filter((use) => {
    if (use.start < explanationEnd) return false;
    if (use.abbreviation === undefined) return true;
    if (explained.has(use.word)) return false;
    const after = textAfter(html, use.end);
    const [, inBrackets] = /^\s*\(([^()]+)\)/.exec(after) ?? [];
    const isExplainedAfter = inBrackets !== undefined && spellsOut(inBrackets, use.abbreviation);
    if (isExplainedAfter) explanationEnd = use.end + html.slice(use.end).indexOf(')');
    if (!isExplainedAfter && !isExplainedBefore(html, use)) return true;
    explained.add(use.word);
    return false;
  });
}

/** True for `LADO` in "local authority designated officer (LADO)". */
function isExplainedBefore(html: string, { start, end, abbreviation = '' }: Place): boolean {
  const before = /([^()]+)\(\s*(?:the\s+)?$/.exec(textBefore(html, start))?.[1];
  if (before === undefined || !/^\s*[),;]/.test(textAfter(html, end))) return false;
  const words = before.split(/[\s-]+/).filter(Boolean);
  return spellsOut(words.slice(-2 * abbreviation.length).join(' '), abbreviation);
}

/** Words with a capital that may be before a name without being part of it. */
const BEFORE_NAMES =
  /^(?:the|an?|this|that|these|those|each|every|any|all|both|its|their|our|for|in|of|by|to|at|with|from|on|and|or|when|if|where|which|who|under|as)$/i;

/** True when words with capitals belong to a longer name, such as "Early Help" in "Early Help Strategy". */
function isPartOfName(html: string, { start, end }: TextRun): boolean {
  const isCapital = (text: string) => /^\p{Lu}/u.test(text);
  const words = html.slice(start, end).split(/[\s-]+/);
  const before = /([\p{L}\p{N}'’&-]+) $/u.exec(textBefore(html, start))?.[1] ?? '';
  const after = /^ ([\p{L}\p{N}]+)/u.exec(textAfter(html, end))?.[1] ?? '';
  const startsLater = isCapital(before) && !BEFORE_NAMES.test(before);
  return (
    (isCapital(words[0] ?? '') && startsLater) ||
    (isCapital(words.at(-1) ?? '') && isCapital(after))
  );
}

function textBefore(html: string, place: number): string {
  return html.slice(Math.max(0, place - AROUND), place).replaceAll(/^[^<]*?>|<[^>]*>/g, '');
}

function textAfter(html: string, place: number): string {
  return html.slice(place, place + AROUND).replaceAll(/<[^>]*(?:>|$)/g, '');
}
