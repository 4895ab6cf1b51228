import { rename, rm, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../../src/build/integrations/mdxTexts.ts';
import { contentLoader } from '../../src/loader/contentLoader.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { checkProject, projectWith } from '../helpers/contentFolder.ts';

/** Stands for Astro: a store for one collection, its schema, and a renderer that shows what it was given. */
function astroFor(name: CollectionName, root: string) {
  const store = new Map<string, { id: string; data: unknown; body?: string; rendered?: unknown }>();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    collection: name,
    config: { root: pathToFileURL(`${root}/`) },
    logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    parseData: ({ data }: { data: unknown }) =>
      Promise.resolve(collectionDefinitions[name].schema.parse(data)),
    // As Astro does it: what looks like fields at the start of a text is taken off.
    renderMarkdown: (text: string) =>
      Promise.resolve({ html: text.replace(/^\s*---[\s\S]*?\n---/, '') }),
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; data: unknown }) => store.set(entry.id, entry),
    },
    watcher,
  } as unknown as LoaderContext;
  return { context, store, watcher };
}

async function loaded(name: CollectionName, root: string) {
  const astro = astroFor(name, root);
  await contentLoader(name).load(astro.context);
  return astro;
}

/** Everything that Astro gets, by content type and id. */
async function everything(root: string) {
  const lists = await Promise.all(
    collectionNames.map(async (name) =>
      [...(await loaded(name, root)).store.values()].map(({ id, data, body }) => {
        return { collection: name, id, data, body };
      }),
    ),
  );
  return lists.flat().toSorted(byPlace);
}

function byPlace(a: { collection: string; id: string }, b: { collection: string; id: string }) {
  return `${a.collection} ${a.id}` < `${b.collection} ${b.id}` ? -1 : 1;
}

const topic = (title: string) => ({
  'shared/topics/odd.yaml': `title: ${title}\nsummary: A topic.\n`,
});
const section = (fields: string, text = 'Text.') => ({
  'luton/arrangements/odd.md': [
    '---',
    'title: Odd',
    'summary: A section.',
    'chapter: purpose',
    'order: 900',
    'sources:',
    '  - document: luton-arrangements',
    '    place: Title',
    fields,
    '---',
    text,
  ].join('\n'),
});

/** Content on which readers of YAML and Markdown are known to disagree. */
const oddities: [string, Record<string, string>][] = [
  ['a day without quotation marks in a text', topic('2026-03-31')],
  ['a time without quotation marks in a text', topic('2026-03-31T10:00:00Z')],
  ['a number in a text', topic('2026')],
  ['a number of sixty seconds in a text', topic('1:30')],
  ['yes in a text', topic('yes')],
  ['a merge mark in a text', topic('<<')],
  ['a day as a day', section('checked: 2026-03-31')],
  ['a year as a number', section('period: { from: 2018 }')],
  ['a month', section('period: { from: 2018-05 }')],
  ['a text that starts with a line like the one above fields', section('', '---\n\nText.\n\n---')],
  ['a text with the endings of Windows', section('', 'One.\r\nTwo.\r\n\r\nThree.')],
  ['a second document', { 'shared/topics/odd.yaml': 'title: Odd\nsummary: S.\n---\na: b\n' }],
  ['a mark of order at the start', { 'shared/topics/odd.yaml': '\uFEFFtitle: Odd\nsummary: S.\n' }],
  ['half a character', topic('"a \\uD83D b"')],
  ['a tab after a colon', topic('\tOdd')],
  [
    'a field of all objects',
    { 'shared/topics/odd.yaml': '__proto__: {}\ntitle: O\nsummary: S.\n' },
  ],
];

describe('Astro gets what the content check has read', () => {
  test('for content that is valid', async () => {
    const root = await projectWith({});
    const { entries } = await checkProject(root);
    const checked = entries.map(({ collection, id, data, body }) => ({
      collection,
      id,
      data,
      body,
    }));
    expect(await everything(root)).toEqual(checked.toSorted(byPlace));
  });

  test.each(oddities)('for %s', async (_, files) => {
    const root = await projectWith(files);
    const { entries } = await checkProject(root);
    const checked = entries.map(({ collection, id, data, body }) => ({
      collection,
      id,
      data,
      body,
    }));
    expect(await everything(root)).toEqual(checked.toSorted(byPlace));
  });
});

test('a text that starts like fields is rendered whole', async () => {
  const root = await projectWith(section('', '---\nNot a field: at all\n---\nText.'));
  const { store } = await loaded('arrangements', root);
  expect(store.get('luton/odd')).toMatchObject({
    rendered: { html: expect.stringContaining('---\nNot a field: at all\n---\nText.') as string },
  });
});

test('an MDX text comes to Astro without its fields, on the lines on which it is', () => {
  const file = '---\r\ntitle: "a"\r\nwhen: <<\r\n---\r\n\r\n## Heading\r\n';
  expect(textOf(file)).toBe('\n\n\n\n\n## Heading\n');
});

describe('while the site is being written', () => {
  const FILE = 'src/content/shared/topics/neglect.yaml';

  async function changed(root: string, change: () => Promise<void>) {
    const { store, watcher, context } = await loaded('topics', root);
    await change();
    watcher.emit('change', join(root, FILE));
    await vi.waitFor(() => expect(context.logger.info).toHaveBeenCalled());
    return {
      titles: [...store.values()].map(({ data }) => (data as { title: string }).title),
      context,
    };
  }

  test('a changed file is read again', async () => {
    const root = await projectWith({});
    const { titles } = await changed(root, () =>
      writeFile(join(root, FILE), 'title: Changed\nsummary: S.\n'),
    );
    expect(titles).toEqual(['Changed']);
  });

  test('an entry stays as it was when its file gets a mistake, and the mistake is named', async () => {
    const root = await projectWith({});
    const { titles, context } = await changed(root, () =>
      writeFile(join(root, FILE), 'titel: C\n'),
    );
    expect(titles).toEqual(['Neglect']);
    expect(context.logger.warn).toHaveBeenCalledWith(expect.stringContaining('titel'));
  });

  test('an entry goes with its file', async () => {
    const root = await projectWith({});
    expect((await changed(root, () => rm(join(root, FILE)))).titles).toEqual([]);
  });

  test('an entry moves with its file', async () => {
    const root = await projectWith({});
    const other = join(root, FILE.replace('neglect', 'harm'));
    const { titles } = await changed(root, () => rename(join(root, FILE), other));
    expect(titles).toEqual(['Neglect']);
  });
});
