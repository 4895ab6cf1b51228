import type { ContentEntry, FieldPath } from '../../loader/entries.ts';
import type { Place } from '../../problems/problem.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { blank } from '../../lib/text.ts';
import { claimingText } from './claimingText.ts';
import type { Figure } from './figures.ts';
import { figuresIn } from './figures.ts';

/** A figure of an entry, with where it is. `path` is undefined for a figure of the body. */
export interface EntryFigure extends Figure {
  path?: FieldPath;
  place: Place;
}

/** What figures are read under. */
interface Reading {
  /** Names with a figure in them, such as "Working Together 2018": the figure is part of the name. */
  names: readonly string[];
  /** Whether there is anything to look figures up in, where a part of an entry has its own citations. */
  canLookUp: (citations: Citation[]) => boolean;
}

/** Fields that claim nothing about the documents of an entry. */
const NO_CLAIMS = new Set([
  // How the entry is kept.
  ...['id', 'order', 'checked', 'read', 'reviewDue', 'series', 'onsCode', 'textFile'],
  'safetyCheck',
  // Where it comes from, and what the editors say about that.
  ...['sources', 'source', 'notUsed', 'addedFigures', 'editorNotes'],
  // Telephone numbers and office hours come from the page of the service.
  'channels',
  // Documents elsewhere, under the names that their owners gave them.
  ...['documents', 'laterDocuments', 'chapters'],
]);

/** Every figure that an entry gives as a fact: in its fields and in its body. */
export function figuresOfEntry(entry: ContentEntry, reading: Reading): EntryFigure[] {
  return [...figuresOfFields(entry, reading), ...figuresOfBody(entry, reading.names)];
}

function figuresOfFields(entry: ContentEntry, reading: Reading): EntryFigure[] {
  return claimsIn(fieldsWithClaims(entry), [], reading).flatMap(({ path, value }) =>
    figuresIn(typeof value === 'number' ? String(value) : claimingText(value, reading.names))
      .filter(isClaim)
      .map((figure) => ({ ...figure, path, place: entry.placeOf(path) })),
  );
}

/** Requirements are numbered by the editors. */
function fieldsWithClaims({ collection, data }: ContentEntry): object {
  return collection === 'requirements' ? { ...data, number: undefined } : data;
}

function figuresOfBody(entry: ContentEntry, names: readonly string[]): EntryFigure[] {
  const { body, bodyLine, file } = entry;
  const text = claimingText(body.replaceAll(/^\s*\d+[.)] /gm, blank), names);
  return figuresIn(text)
    .filter(isClaim)
    .map((figure) => {
      const line = bodyLine + body.slice(0, figure.at).split('\n').length - 1;
      return { ...figure, place: { file, line, field: 'Text' } };
    });
}

/** The values of an entry that may hold figures, with the way to them. */
function claimsIn(
  value: unknown,
  path: FieldPath,
  reading: Reading,
): { path: FieldPath; value: string | number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (typeof value === 'string') return isWordForPrograms(value) ? [] : [{ path, value }];
  if (Array.isArray(value))
    return value.flatMap((item, index) => claimsIn(item, [...path, index], reading));
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > 0 && !reading.canLookUp(ownCitations(value))) return [];
  const left = leftOut(value, path);
  return Object.entries(value)
    .filter(([key]) => !NO_CLAIMS.has(key) && !left.includes(key))
    .flatMap(([key, item]) => claimsIn(item, [...path, key], reading));
}

/** Fields of one part of an entry that claim nothing there. */
function leftOut(part: object, path: FieldPath): string[] {
  // Worked out by the editors, who say in a note what the dates rest on.
  if ('dating' in part && part.dating === 'inferred') return ['from', 'to', 'note'];
  if ('publishedBasis' in part && part.publishedBasis === 'inferred') return ['published'];
  // "Every year" has no number in it.
  if ('times' in part && part.times === 1) return ['times'];
  // The note to a figure or to a series of figures is the editors' own.
  return path.includes('figures') || path.includes('figureSeries') ? ['note'] : [];
}

function ownCitations(part: object): Citation[] {
  if ('sources' in part && part.sources) return part.sources as Citation[];
  return 'source' in part && part.source ? [part.source as Citation] : [];
}

/** True for ids, references and values of a choice. */
function isWordForPrograms(text: string): boolean {
  return /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/.test(text) && /[a-z]/.test(text);
}

/** "One" is more often a pronoun than a number. */
function isClaim({ text }: Figure): boolean {
  return text.toLowerCase() !== 'one';
}
