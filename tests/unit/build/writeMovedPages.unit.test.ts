import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readBuiltPages } from '../../../src/build/builtPages.ts';
import { movedPageHtml, writeMovedPages } from '../../../src/build/writeMovedPages.ts';
import { attribute, elements, parsePage, textOf, theElement } from '../../helpers/dom.ts';

const site = { origin: 'https://handbook.example', basePath: '/docs/' };
const page = { name: 'Complaints, Exampleton & Co', to: '/complaints/#in-exampleton' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-moved-'));
  mkdirSync(join(folder, 'complaints'));
  writeFileSync(join(folder, 'complaints/index.html'), '<h2 id="in-exampleton">Exampleton</h2>');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a page at an old address leads on at once and by a link, without a script', () => {
  const document = parsePage(movedPageHtml(page, site));
  const metas = elements(document, 'meta');
  expect(metas.map((meta) => attribute(meta, 'content'))).toContain(
    '0; url=/docs/complaints/#in-exampleton',
  );
  const [link] = elements(document, 'a');
  expect(link && attribute(link, 'href')).toBe('/docs/complaints/#in-exampleton');
  expect(link && textOf(link)).toBe('Complaints, Exampleton & Co');
  expect(elements(document, 'script')).toEqual([]);
});

test('a page at an old address is kept from search engines, and still says 999', () => {
  const document = parsePage(movedPageHtml(page, site));
  const metas = elements(document, 'meta');
  expect(metas.map((meta) => attribute(meta, 'content'))).toContain('noindex');
  expect(textOf(theElement(document, 'main'))).toContain('call 999');
});

test('old addresses are written as pages, and as a file for hosts that read it', () => {
  writeMovedPages(folder, new Map([['/exampleton/complaints/', page]]), site);
  expect(readFileSync(join(folder, 'exampleton/complaints/index.html'), 'utf8')).toBe(
    movedPageHtml(page, site),
  );
  expect(readFileSync(join(folder, '_redirects'), 'utf8')).toBe(
    '/docs/exampleton/complaints/ /docs/complaints/#in-exampleton 301\n',
  );
});

test('pages at old addresses are not among those that are searched and measured', async () => {
  writeMovedPages(folder, new Map([['/exampleton/complaints/', page]]), site);
  expect(await readBuiltPages(folder, ({ path }) => path)).toEqual(['/complaints/']);
});

test.each([
  ['/complaint/', 'there is no such page'],
  ['/complaints/#in-elsewhere', 'the page has no such place'],
])('an old address that leads to %s stops the build', (to, why) => {
  const moved = new Map([['/exampleton/complaints/', { name: 'Complaints', to }]]);
  expect(() => writeMovedPages(folder, moved, site)).toThrow(why);
});
