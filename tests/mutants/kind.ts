import type { TextFile } from '../../src/loader/readFiles.ts';
import type { FieldPath } from '../../src/loader/entries.ts';
import { withoutValue, withParagraph, withValue } from './edits.ts';
import type { Chance } from './random.ts';
import type { FieldValue, SoundTexts } from './soundTexts.ts';

/** What the check makes of a kind of fault: it must refuse it, it should, or only a person can see it. */
export type Expectation = 'must' | 'should' | 'person';

/** One fault: the files it changes or adds, and those it takes away. */
export interface Planted {
  texts: TextFile[];
  gone?: string[];
  /** True when it shows in other files, so that it is planted without others. */
  isAlone?: boolean;
  /** The file, and what was planted in it, in a few words. */
  where: string;
}

/** A kind of single fault that somebody could make by hand, by a slip, or on purpose. */
export interface MutantKind {
  name: string;
  expectation: Expectation;
  /** Why one that should be refused may survive, or why no machine can tell. */
  reason?: string;
  /** True when each has to be checked without others, which takes long: few are planted. */
  isSlow?: boolean;
  /** Plants one such fault; undefined when the content has no place for it. */
  plant(content: SoundTexts, chance: Chance): Planted | undefined;
}

type Told = Pick<MutantKind, 'expectation' | 'reason'>;

/** What every kind of a group is told by: `must`, or why it may survive. */
export const must: Told = { expectation: 'must' };

/** A fault that should be refused, with why some are not. */
export function should(reason: string): Told {
  return { expectation: 'should', reason };
}

/** A fault that no machine can tell from the content alone, with why. */
export function person(reason: string): Told {
  return { expectation: 'person', reason };
}

/** Takes a value away. */
export const NOTHING = Symbol('nothing');

/** A kind that puts another value in a field. */
export function inField(
  name: string,
  told: Told,
  isPlace: (value: FieldValue, content: SoundTexts) => boolean,
  change: (value: FieldValue, content: SoundTexts, chance: Chance) => unknown,
): MutantKind {
  return {
    name,
    ...told,
    plant(content, chance) {
      const place = chance.oneOf(placesOf(content, isPlace));
      if (!place) return undefined;
      const value = change(place, content, chance);
      // What is as it was is no fault.
      if (value === undefined || value === place.value) return undefined;
      const text =
        value === NOTHING
          ? withoutValue(place.text, place.path)
          : withValue(place.text, place.path, value);
      return { texts: [text], where: whereOf(place.text, place.path, value) };
    },
  };
}

/** A kind that adds a paragraph to the text of a page. */
export function inPage(
  name: string,
  told: Told,
  paragraph: string | ((content: SoundTexts, chance: Chance) => string),
  ending: '.md' | '.mdx' | '' = '',
): MutantKind {
  return {
    name,
    ...told,
    plant(content, chance) {
      const page = chance.oneOf(content.pages.filter(({ path }) => path.endsWith(ending)));
      if (!page) return undefined;
      const words = typeof paragraph === 'string' ? paragraph : paragraph(content, chance);
      return {
        texts: [withParagraph(page, words)],
        where: `${page.path}: ${words.slice(0, 60).replaceAll('\n', ' ')}`,
      };
    },
  };
}

/** A kind that changes the text of a file as a whole. */
export function inText(
  name: string,
  told: Told,
  isPlace: (text: TextFile, content: SoundTexts) => boolean,
  change: (text: string, chance: Chance) => string | undefined,
): MutantKind {
  return {
    name,
    ...told,
    plant(content, chance) {
      const place = chance.oneOf(content.texts.filter((text) => isPlace(text, content)));
      const changed = place && change(place.text, chance);
      if (!place || changed === undefined || changed === place.text) return undefined;
      return { texts: [{ ...place, text: changed }], where: place.path };
    },
  };
}

const found = new WeakMap<object, FieldValue[]>();

/** The places of a kind, looked for once. */
function placesOf(
  content: SoundTexts,
  isPlace: (value: FieldValue, content: SoundTexts) => boolean,
): FieldValue[] {
  const known = found.get(isPlace) ?? content.values.filter((value) => isPlace(value, content));
  found.set(isPlace, known);
  return known;
}

function whereOf({ path }: TextFile, at: FieldPath, value: unknown): string {
  const shown = typeof value === 'symbol' ? '(nothing)' : JSON.stringify(value).slice(0, 60);
  return `${path}: ${at.map(String).join('.')} = ${shown}`;
}
