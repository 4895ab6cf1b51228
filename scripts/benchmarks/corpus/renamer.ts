import type { Family } from './families.ts';

/** What a copy of a family is to be called. */
export interface RenamerOptions {
  /** A made-up place, with a capital letter; no other copy has it. */
  town: string;
  /** Names of places and partnerships that get the made-up place in front. */
  names: readonly string[];
  family: Family;
  /** Ids of the entries in `shared` that the copy has anew. */
  shared: readonly string[];
}

/** Gives everything in a copy the name of its made-up place. */
export interface Renamer {
  /** What ids begin with. */
  prefix: string;
  /** A reference to an entry, of a type that only `shared` has or another, with the place on its page if it names one. */
  reference(id: string, isShared: boolean): string;
  /** Ids in a text, in addresses of pages and arguments of components. */
  ids(text: string): string;
  /** An id of a part of an entry. */
  part(id: string): string;
  /** Names in a text. Web and e-mail addresses become made-up ones. */
  said(text: string): string;
  /** The path of an entry in `shared`. */
  sharedPath(path: string): string;
}

const ADDRESS =
  /(https?:\/\/[^\s"')]+|[\w.+-]+@[\w.-]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)*\.(?:uk|org|com|net)\b)/;

/** Makes the new names for one copy. */
export function renamer({ town, names, family, shared }: RenamerOptions): Renamer {
  const prefix = `${town.toLowerCase()}-`;
  const areas = [...family.areas];
  const places = new RegExp(oneOf(areas), 'g');
  // Long names are named by the short ones in them.
  const simple = names.filter((name) => !names.some((other) => isWithin(other, name)));
  const named = new RegExp(String.raw`(?<![\p{L}\p{N}])(${oneOf(simple)})(?![\p{L}\p{N}])`, 'gu');
  const compact = names.map((name) => name.toLowerCase().replaceAll(/[^a-z]/g, ''));
  const inAddress = new RegExp(oneOf(compact.filter((name) => name.length > 2)), 'gi');
  const ownersIn = new RegExp(
    `(?<=["'(/#]|^)(${oneOf([...family.owners, ...areas])})(?=["')/#]|$)`,
    'g',
  );
  const sharedIn = new RegExp(
    `(?<=["']|/(?:agencies|glossary)/#?)(${oneOf(shared)})(?=["')/#]|$)`,
    'g',
  );
  const inId = new RegExp(`(?<![a-z0-9])(${oneOf([...family.owners, ...areas])})(?![a-z0-9])`, 'g');
  const ofShared = new Set(shared);

  const newShared = (id: string) =>
    family.areas.has(id)
      ? prefix + id
      : prefix + id.replaceAll(places, (area) => `place${areas.indexOf(area)}`);
  const part = (id: string) => id.replaceAll(inId, `${prefix}$1`);
  return {
    prefix,
    part,
    reference(reference, isShared) {
      const [id = ''] = reference.split('#');
      const [owner = ''] = id.split('/');
      if (isShared && !ofShared.has(id)) return reference;
      if (isShared) return newShared(id) + part(reference.slice(id.length));
      return family.owners.has(owner) ? prefix + id + part(reference.slice(id.length)) : reference;
    },
    ids: (text) =>
      text.replaceAll(ownersIn, `${prefix}$1`).replaceAll(sharedIn, (id) => newShared(id)),
    said: (text) =>
      text
        .split(ADDRESS)
        .map((part, index) => (index % 2 ? madeUp(part) : part.replaceAll(named, `${town} $1`)))
        .join(''),
    sharedPath: (path) =>
      path.replace(
        /([^/]+)(\.\w+)$/,
        (_, id: string, extension: string) => newShared(id) + extension,
      ),
  };

  function madeUp(address: string): string {
    return address
      .replaceAll(inAddress, (found) => `place${compact.indexOf(found.toLowerCase())}`)
      .replace(/^(https?:\/\/)?/, (scheme) => scheme + prefix.slice(0, -1) + (scheme ? '.' : '-'));
  }
}

function isWithin(name: string, other: string): boolean {
  return name !== other && ` ${other.replaceAll(/[^\p{L}]/gu, ' ')} `.includes(` ${name} `);
}

/** A pattern for any of some words, the longest first. */
function oneOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => RegExp.escape(word))
    .join('|');
}
