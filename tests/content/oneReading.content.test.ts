import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { mkdir, writeFile } from 'node:fs/promises';
import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { expect, onTestFinished, test, vi } from 'vitest';
import { siteSummary } from '../../src/build/siteSummary.ts';
import { checkRead } from '../../src/checks/checkContent.ts';
import { contentLoader } from '../../src/loader/contentLoader.ts';
import { FILE_READ } from '../../src/loader/readFiles.ts';
import {
  CONTENT_FOLDER,
  contentAfterChange,
  forgetContent,
  siteContent,
  siteHandbook,
} from '../../src/loader/siteContent.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { projectWith, TODAY } from '../helpers/contentFolder.ts';

const TOPIC = `${CONTENT_FOLDER}/shared/topics/neglect.yaml`;

/** How often each file is read from now on, by its path. */
function countReads(): Map<string, number> {
  const reads = new Map<string, number>();
  const count = (path: unknown) => void reads.set(String(path), (reads.get(String(path)) ?? 0) + 1);
  subscribe(FILE_READ, count);
  onTestFinished(() => void unsubscribe(FILE_READ, count));
  return reads;
}

/** Stands for Astro, which passes on what is in its store. */
function astroFor(root: string) {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  watcher.setMaxListeners(200);
  const stored: unknown[] = [];
  const info = vi.fn();
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    logger: { info, warn: vi.fn(), error: vi.fn() },
    renderMarkdown: () => Promise.resolve({ html: '' }),
    store: { keys: () => [], set: (entry: unknown) => stored.push(entry) },
    watcher,
  } as unknown as LoaderContext;
  return { context, watcher, stored, info };
}

test('a build reads every file once, for the check, the collections, the pages and the summary', async () => {
  const root = await projectWith({});
  const reads = countReads();
  const { read } = await siteContent(root);
  const { problems } = await checkRead(read, CONTENT_FOLDER, { today: TODAY });
  expect(problems.filter(({ code }) => code === 'yaml-syntax')).toEqual([]);
  const { context, stored } = astroFor(root);
  await Promise.all(collectionNames.map((name) => contentLoader(name).load(context)));
  const handbook = await siteHandbook(root, TODAY);
  await mkdir(join(root, 'dist'));
  const { entries } = await siteSummary(join(root, 'dist'), root);

  expect(stored.length).toBe(read.entries.length);
  expect(entries).toBe(read.entries.length);
  expect(handbook.entries.topics.get('neglect')).toBe(read.content.topics[0]);
  expect(reads.size).toBe(read.fileCount);
  expect([...reads].filter(([, times]) => times !== 1)).toEqual([]);
});

test('a change is read once, however many parts of the site ask after it', async () => {
  const root = await projectWith({});
  const { context, watcher, info } = astroFor(root);
  for (const name of collectionNames) await contentLoader(name).load(context);
  await writeFile(join(root, TOPIC), 'title: Changed\nsummary: S.\n');
  const reads = countReads();
  const other = vi.fn();
  watcher.on('change', () => void contentAfterChange(root).then(other));
  watcher.emit('change', join(root, TOPIC));
  await vi.waitFor(() => {
    expect(info).toHaveBeenCalled();
    expect(other).toHaveBeenCalled();
  });
  expect(reads.get(join(root, TOPIC))).toBe(1);
  expect((await siteHandbook(root)).entries.topics.get('neglect')?.data.title).toBe('Changed');
});

test('what has not changed is the same entry as before, so that only what has changed is looked at anew', async () => {
  const root = await projectWith({});
  const { read: before } = await siteContent(root);
  await writeFile(join(root, TOPIC), 'title: Changed\nsummary: S.\n');
  const { read: after } = await contentAfterChange(root);
  const isNew = after.entries.filter((entry) => !before.entries.includes(entry));
  expect(isNew.map(({ file }) => file)).toEqual([TOPIC]);
});

test('an entry that is shown stays as it was when its file gets a mistake, and the check sees the mistake', async () => {
  const root = await projectWith({});
  await siteContent(root);
  await writeFile(join(root, TOPIC), 'heading: Changed\n');
  const { read, shown } = await contentAfterChange(root);
  expect(read.content.topics).toEqual([]);
  expect(read.problems.map(({ code }) => code)).toContain('unknown-field');
  expect(shown.topics.map(({ data }) => data.title)).toEqual(['Neglect']);
});

test('the next build reads the files anew', async () => {
  const root = await projectWith({});
  await siteContent(root);
  await writeFile(join(root, TOPIC), 'title: Changed\nsummary: S.\n');
  forgetContent(root);
  expect((await siteContent(root)).read.content.topics[0]?.data.title).toBe('Changed');
});
