import { hash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentNow } from '../../../../src/build/keptPages/contentNow.ts';
import { keptPages } from '../../../../src/build/keptPages/keptPages.ts';
import { sentReads } from '../../../../src/build/rendering/pageRequests.ts';
import type { SentReads } from '../../../../src/build/rendering/pageRequests.ts';
import { keepReads, noReads, notedIn } from '../../../../src/lib/reads.ts';
import type { WrittenContent } from '../../../../src/loader/entries.ts';
import { all, buildHandbook, ownedBy } from '../../../../src/model/handbook.ts';
import type { Entry, Handbook } from '../../../../src/model/handbook.ts';
import { partsIn, withNotes } from '../../../../src/model/notedEntries.ts';
import { once } from '../../../../src/model/once.ts';
import { referrersTo } from '../../../../src/model/referrers.ts';
import { runs } from '../../../helpers/depth.ts';
import { anEntry, handbookOf } from '../../../helpers/entries.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-kept-'));
  keepReads(true);
});
afterEach(() => {
  keepReads(false);
  rmSync(folder, { recursive: true });
});

/** A group that there may be. */
interface Group {
  name: string;
  owner: string;
  title: string;
  text: string;
  reportsTo: string[];
}

/** All that a small site is made from. */
interface Site {
  day: string;
  groups: Group[];
}

const longestTitles = once(
  'longest titles',
  (handbook) =>
    new Map(
      ['luton', 'rutland'].map((owner) => [
        owner,
        Math.max(0, ...ownedBy(handbook, 'groups', owner).map(({ data }) => data.title.length)),
      ]),
    ),
);

const namesOfAll = once('names of all', (handbook) => all(handbook, 'groups').map(({ id }) => id));

/** Pages that read in every way in which pages do. */
const PAGES: Record<string, (handbook: Handbook) => unknown> = {
  titles: (handbook) => all(handbook, 'groups').map(({ data }) => data.title),
  names: (handbook) => namesOfAll(handbook),
  count: (handbook) => handbook.entries.groups.size,
  texts: (handbook) => ownedBy(handbook, 'groups', 'luton').map(({ body }) => body),
  longest: (handbook) => longestTitles(handbook).get('rutland'),
  day: (handbook) => handbook.today.slice(0, 7),
  there: (handbook) => handbook.entries.groups.has('luton/2024/a'),
  owner: (handbook) => handbook.entries.groups.get('luton/2024/b')?.owner,
  copy: (handbook) => ({ ...handbook.entries.groups.get('luton/2024/c')?.data }),
  referrers: (handbook) =>
    referrersTo(handbook, 'groups', { collection: 'groups', id: 'luton/2024/a' }, 'reportsTo').map(
      ({ data }) => data.title,
    ),
  nothing: () => 'the same',
};

function entriesOf({ groups }: Site): Entry<'groups'>[] {
  return groups.map(({ name, owner, title, text, reportsTo }) => ({
    ...anEntry('groups', `luton/2024/${name}`, {
      title,
      reportsTo: reportsTo.map((to) => ({
        ...{ group: `luton/2024/${to}`, how: 'reports-to' as const, basis: 'stated' as const },
      })),
    }),
    ...{ owner, body: text },
  }));
}

/** Makes each page, or takes it from the build before, and tells which were taken. */
async function build(
  site: Site,
  forget: (reads: SentReads) => SentReads = (reads) => reads,
  madeWith = 'this code',
) {
  const plain = handbookOf(entriesOf(site), site.day);
  const lists = Object.entries(plain.entries).map(([name, map]) => [name, [...map.values()]]);
  const { content, rows } = withNotes(Object.fromEntries(lists) as WrittenContent);
  const handbook = buildHandbook(content, site.day);
  const said: string[] = [];
  const kept = keptPages(folder, {
    madeWith,
    now: contentNow({ shown: content, withdrawn: [], rows }, handbook),
    say: (line) => said.push(line),
  });
  const texts: Record<string, string> = {};
  const taken: string[] = [];
  for (const [address, make] of Object.entries(PAGES)) {
    const page = { address, props: '' };
    const before = kept.isSame(page) ? kept.take(page) : undefined;
    if (before) taken.push(address);
    const reads = noReads(partsIn(rows));
    const text =
      (before && Buffer.from(before.bytes).toString()) ??
      (await notedIn(reads, () => Promise.resolve(JSON.stringify(make(handbook)) ?? '')));
    const bytes = Buffer.from(text);
    const made = { bytes, hash: hash('sha256', bytes), facts: undefined };
    if (!before) kept.add(page, made, forget(sentReads(reads)));
    texts[address] = text;
  }
  await kept.save();
  return { texts, taken, said };
}

/** The same pages without any of an earlier build. */
const cleanly = (site: Site) => {
  const handbook = handbookOf(entriesOf(site), site.day);
  return Object.fromEntries(
    Object.entries(PAGES).map(([address, make]) => [address, JSON.stringify(make(handbook)) ?? '']),
  );
};

const name = fc.constantFrom('a', 'b', 'c', 'd');
const group = fc.record({
  name,
  owner: fc.constantFrom('luton', 'rutland'),
  title: fc.constantFrom('Board', 'Panel', 'Strategic Board'),
  text: fc.constantFrom('', 'It meets.'),
  reportsTo: fc.uniqueArray(name, { maxLength: 2 }),
});
const site = fc.record({
  day: fc.constantFrom('2026-11-21', '2026-11-22', '2026-12-01'),
  groups: fc
    .uniqueArray(group, { selector: (one) => one.name, maxLength: 4 })
    .map((groups) => groups.toSorted((a, b) => (a.name < b.name ? -1 : 1))),
});

const startAnew = () => rmSync(join(folder, 'pages.kept'), { force: true });

test('however the content changes, the pages are those of a clean build', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(site, { minLength: 2, maxLength: 5 }), async (sites) => {
      startAnew();
      for (const one of sites) expect((await build(one)).texts).toEqual(cleanly(one));
    }),
    { numRuns: runs(40) },
  );
});

const board: Group = { name: 'a', owner: 'luton', title: 'Board', text: '', reportsTo: [] };
const two: Site = {
  day: '2026-11-21',
  groups: [board, { ...board, name: 'b', owner: 'rutland', title: 'Panel' }],
};
const withBoard = (change: Partial<Group>): Site => ({
  ...two,
  groups: [{ ...board, ...change }, ...two.groups.slice(1)],
});

test('when nothing has changed, every page is taken', async () => {
  await build(two);
  expect((await build(two)).taken).toEqual(Object.keys(PAGES));
});

test.each([
  ['a text', withBoard({ text: 'It meets.' }), ['texts']],
  ['a title', withBoard({ title: 'Panel' }), ['titles']],
  [
    'a title that makes another the longest',
    withBoard({ owner: 'rutland', title: 'Main Board' }),
    ['titles', 'count', 'texts', 'longest', 'there'],
  ],
  ['a day', { ...two, day: '2026-11-22' }, ['day']],
] as const)('%s that changes has only the pages made anew that read it', async (_, after, made) => {
  await build(two);
  const { taken } = await build(after);
  expect(Object.keys(PAGES).filter((page) => !taken.includes(page))).toEqual(made);
});

const none: Site = { ...two, groups: [] };

test.each([
  ['parts of entries', 'parts', two, withBoard({ title: 'Panel' }), 'titles'],
  ['which entries there are', 'list ', none, two, 'titles'],
  ['a result', 'result ', two, withBoard({ owner: 'rutland', title: 'Main Board' }), 'longest'],
  ['a result that is a list', 'result ', two, withBoard({ reportsTo: ['b'], name: 'c' }), 'names'],
  ['that an entry is not there', 'none ', none, two, 'there'],
  ['the day', 'today', two, { ...two, day: '2026-12-01' }, 'day'],
] as const)(
  'where %s would be forgotten, an old page would stay',
  async (_, kind, from, to, page) => {
    const forget = ({ parts, names }: SentReads): SentReads => ({
      parts: kind === 'parts' ? new Uint32Array() : parts,
      names: names.filter((name) => !name.startsWith(kind)),
    });
    const pageAfter = async (...how: [typeof forget?]) => {
      startAnew();
      await build(from, ...how);
      return (await build(to)).texts[page];
    };
    const right = cleanly(to)[page];
    expect(await pageAfter()).toBe(right);
    expect(await pageAfter(forget)).not.toBe(right);
  },
);

test('with other code or settings nothing is taken, and the build says so', async () => {
  await build(two);
  const { taken, said } = await build(two, undefined, 'other settings');
  expect(taken).toEqual([]);
  expect(said).toEqual([
    'The last build was made with other code, settings or packages. All pages are made anew.',
  ]);
});

test('what is damaged is not taken, and the build says so', async () => {
  await build(two);
  writeFileSync(join(folder, 'pages.kept'), 'half of it');
  const { taken, said, texts } = await build(two);
  expect({ taken, texts }).toEqual({ taken: [], texts: cleanly(two) });
  expect(said).toEqual([
    'What the last build has kept of its pages is damaged. All pages are made anew.',
  ]);
});
