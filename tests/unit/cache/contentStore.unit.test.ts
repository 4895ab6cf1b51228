import { hash } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentStore } from '../../../src/cache/contentStore.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const some = (text: string) => ({ hash: hash('sha256', text), content: Buffer.from(text) });
const inFolder = (name: string) => join(folder, name);

test('what is stored is found by its hash, and nothing else', () => {
  const store = contentStore(inFolder('store'));
  store.add(some('one'));
  expect(store.find(some('one').hash)?.toString()).toBe('one');
  expect(store.find(some('two').hash)).toBeUndefined();
});

test('content is placed without a copy', () => {
  const store = contentStore(inFolder('store'));
  store.add(some('one'));
  store.place(some('one'), inFolder('page.html'));
  expect(readFileSync(inFolder('page.html'), 'utf8')).toBe('one');
  expect(statSync(inFolder('page.html')).nlink).toBe(2);
});

test('two files of a site are never one', () => {
  const store = contentStore(inFolder('store'));
  store.add(some('one'));
  store.place(some('one'), inFolder('a.csv'));
  store.place(some('one'), inFolder('b.csv'));
  expect(statSync(inFolder('a.csv')).ino).not.toBe(statSync(inFolder('b.csv')).ino);
});

test('what is changed in the site is not found again, and is stored anew', () => {
  const store = contentStore(inFolder('store'));
  store.add(some('one'));
  store.place(some('one'), inFolder('page.html'));
  appendFileSync(inFolder('page.html'), ' and more');
  expect(store.find(some('one').hash)).toBeUndefined();
  store.add(some('one'));
  expect(store.find(some('one').hash)?.toString()).toBe('one');
  expect(readFileSync(inFolder('page.html'), 'utf8')).toBe('one and more');
});

test('content that is not in the store any more is written', () => {
  const store = contentStore(inFolder('store'));
  store.place(some('one'), inFolder('page.html'));
  expect(readFileSync(inFolder('page.html'), 'utf8')).toBe('one');
});

test('a store knows which files are its own', () => {
  const { owns, nameOf } = contentStore(folder);
  const { hash: name } = some('one');
  expect([nameOf(name), `${nameOf(name)}.12.0.unfinished`].every(owns)).toBe(true);
  expect(['pages.kept', `${name}.kept`, 'bundle', 'looked'].some(owns)).toBe(false);
});
