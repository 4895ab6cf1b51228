import { rename, rm, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { describe, expect, test, vi } from 'vitest';
import { textOf } from '../../src/build/integrations/mdxTexts.ts';
import { contentLoader } from '../../src/loader/contentLoader.ts';
import { contentShown, entriesOf } from '../../src/loader/siteContent.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { renderText } from '../../src/text/markdown/renderText.ts';
import { checkProject, projectWith } from '../helpers/contentFolder.ts';

/** Stands for Astro: a store for one collection. */
function astroFor(root: string) {
  const store = new Map<string, { id: string; digest: string; deferredRender?: boolean }>();
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
    store: {
      keys: () => [...store.keys()],
      delete: (id: string) => store.delete(id),
      set: (entry: { id: string; digest: string }) => store.set(entry.id, entry),
    },
    watcher,
  } as unknown as LoaderContext;
  return { context, store, watcher };
}

async function loaded(name: CollectionName, root: string) {
  const astro = astroFor(root);
  await contentLoader(name).load(astro.context);
  return astro;
}

/** Everything that pages are made from. */
async function everything(root: string) {
  return entriesOf((await contentShown(root)).shown)
    .map(({ collection, id, data, body }) => ({ collection, id, data, body }))
    .toSorted(byPlace);
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

describe('pages get what the content check has read', () => {
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
  const { shown } = await contentShown(root);
  const text = shown.arrangements.find(({ id }) => id === 'luton/odd')?.body ?? '';
  const { html } = await renderText(text);
  expect(html).toContain('Not a field: at all');
  expect(html).toContain('Text.');
});

test('Astro is told of the texts that it has to import, and of no other', async () => {
  const text = section('')['luton/arrangements/odd.md'];
  const root = await projectWith({
    'luton/arrangements/odd.md': text,
    'luton/arrangements/odder.mdx': text.replace('Odd', 'Odder'),
  });
  const { store } = await loaded('arrangements', root);
  expect(store.get('luton/odd')?.deferredRender).toBeUndefined();
  expect(store.get('luton/odder')?.deferredRender).toBe(true);
});

test('an MDX text comes to Astro without its fields, on the lines on which it is', () => {
  const file = '---\r\ntitle: "a"\r\nwhen: <<\r\n---\r\n\r\n## Heading\r\n';
  expect(textOf(file)).toBe('\n\n\n\n\n## Heading\n');
});

describe('while the site is being written', () => {
  const FILE = 'src/content/shared/topics/neglect.yaml';

  async function changed(root: string, change: () => Promise<void>) {
    const { store, watcher, context } = await loaded('topics', root);
    const before = [...store.values()];
    await change();
    watcher.emit('change', join(root, FILE));
    await vi.waitFor(() => expect(context.logger.info).toHaveBeenCalled());
    const { shown } = await contentShown(root);
    const titles = shown.topics.map(({ data }) => data.title);
    return { titles, context, before, after: [...store.values()] };
  }

  test('a changed file is read again', async () => {
    const root = await projectWith({});
    const { titles, before, after } = await changed(root, () =>
      writeFile(join(root, FILE), 'title: Changed\nsummary: S.\n'),
    );
    expect(titles).toEqual(['Changed']);
    expect(after).not.toEqual(before);
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
    const { titles, after } = await changed(root, () => rm(join(root, FILE)));
    expect(titles).toEqual([]);
    expect(after).toEqual([]);
  });

  test('an entry moves with its file', async () => {
    const root = await projectWith({});
    const other = join(root, FILE.replace('neglect', 'harm'));
    const { titles } = await changed(root, () => rename(join(root, FILE), other));
    expect(titles).toEqual(['Neglect']);
  });
});
