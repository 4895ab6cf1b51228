import { slugOf, unpackPath } from './indexFiles.ts';
import type { PackedName, PackedText } from './indexFiles.ts';
import { stemsAmong, stemsOf } from './words.ts';

/** Lists that packed things name by their place. */
export interface PackedLists {
  kinds: readonly string[];
  owners: readonly string[];
  topics: readonly string[];
}

/** A heading that a result can lead to. */
export class Heading {
  readonly text: string;
  readonly #id: string;

  constructor(id: string, text: string) {
    this.#id = id;
    this.text = text;
  }

  get id(): string {
    return this.#id || slugOf(this.text);
  }
}

/** Which stems of a query each field of a thing has. */
export interface Fields {
  title: readonly string[];
  /** Title and other names. */
  names: readonly string[];
  kind: readonly string[];
  headings: readonly (readonly string[])[];
  summary: readonly string[];
}

/**
 * One thing that can be found: a page, or a place on a page with its own name. What a query asks of few things is worked out when it
 * is asked: a phone would wait for what is worked out for all of them.
 */
export class Findable {
  /** Its place among all things. */
  readonly at: number;
  readonly path: string;
  /** The page it is on: its address without the part after `#`. */
  readonly page: string;
  readonly title: string;
  readonly kind: string;
  /** Place in `owners`; -1 when it belongs to no partnership or area. */
  readonly owner: number;
  readonly names: readonly string[];
  readonly state: string;
  readonly period: string;
  /** Path of what it is the local form of; empty for what is no such form. */
  readonly formOf: string;
  readonly summary: string;
  readonly topics: readonly string[];
  readonly headings: readonly Heading[];
  readonly #ownerName: string;
  #titleStems: string[] | undefined;
  #ownTitleStems: string[] | undefined;
  #namesStems: string[][] | undefined;

  constructor(at: number, name: PackedName, text: PackedText | [], lists: PackedLists) {
    const [packedPath, title, kind, owner, others = '', state = '', period = '', formOf = ''] =
      name;
    const [summary = '', headings = [], topics = []] = text;
    this.at = at;
    this.path = unpackPath(packedPath, title);
    this.page = this.path.split('#')[0] ?? this.path;
    this.title = title;
    this.kind = lists.kinds[kind] ?? '';
    this.owner = owner;
    this.#ownerName = lists.owners[owner] ?? '';
    this.names = others === '' ? [] : others.split('|');
    this.state = state;
    this.period = period;
    this.formOf = formOf;
    this.summary = summary;
    this.topics = topics.flatMap((topic) => lists.topics[topic] ?? []);
    this.headings = readHeadings(headings);
  }

  get titleStems(): readonly string[] {
    return (this.#titleStems ??= stemsOf(this.title));
  }

  /** The title without the name of its owner: "Strategic Board" for the Luton Strategic Board. */
  get ownTitleStems(): readonly string[] {
    return (this.#ownTitleStems ??= without(this.titleStems, stemsOf(this.#ownerName)));
  }

  get namesStems(): readonly (readonly string[])[] {
    return (this.#namesStems ??= this.names.map(stemsOf));
  }

  /** Stems of its title and of all its other names. */
  get nameStems(): ReadonlySet<string> {
    return new Set([...this.titleStems, ...this.namesStems.flat()]);
  }

  /** All stems that it has outside of running text. */
  get stems(): ReadonlySet<string> {
    const others = [this.kind, this.summary, ...this.headings.map(({ text }) => text)];
    return new Set([...this.nameStems, ...others.flatMap(stemsOf)]);
  }

  /** Those of some stems that it has, by field. */
  fieldsWith(wanted: ReadonlySet<string>): Fields {
    const title = stemsAmong(this.title, wanted);
    return {
      title,
      names: [...title, ...this.names.flatMap((name) => stemsAmong(name, wanted))],
      kind: stemsAmong(this.kind, wanted),
      headings: this.headings.map(({ text }) => stemsAmong(text, wanted)),
      summary: stemsAmong(this.summary, wanted),
    };
  }
}

/** A list without some words; all of it when nothing would be left. */
function without(stems: readonly string[], left: readonly string[]): string[] {
  const rest = stems.filter((stem) => !left.includes(stem));
  return rest.length > 0 ? rest : [...stems];
}

/** Headings from their identifiers and texts, which come in turn. */
function readHeadings(flat: readonly string[]): Heading[] {
  const headings: Heading[] = [];
  for (let at = 0; at < flat.length; at += 2)
    headings.push(new Heading(flat[at] ?? '', flat[at + 1] ?? ''));
  return headings;
}
