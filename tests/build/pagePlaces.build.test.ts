import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pagePlaces } from '../../src/checks/pagePlaces.ts';
import { RESERVED } from '../../src/checks/checkAddresses.ts';
import { buildDay } from '../../src/lib/buildDay.ts';
import { buildHandbook } from '../../src/model/handbook.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { readPages, siteFolder } from '../helpers/site.ts';
import { realContent } from '../helpers/realContent.ts';

const { content, entries } = await realContent();
const places = pagePlaces(buildHandbook(content, buildDay(process.env, new Date())), entries);
const built = new Map(
  readPages().map(({ path, document }) => [
    path,
    new Set(elements(document).flatMap((element) => attribute(element, 'id') ?? [])),
  ]),
);

test('the content check knows every page that is built, and no other', () => {
  const withoutOwnLinks = [...built.keys()].filter((path) => path !== '/404.html');
  expect([...places.keys()].toSorted()).toEqual(withoutOwnLinks.toSorted());
});

test('every place that the content check lets a text link to is on the page', () => {
  const missing = [...places].flatMap(([page, ids]) =>
    [...ids].filter((id) => !built.get(page)?.has(id)).map((id) => `${page}#${id}`),
  );
  expect(missing).toEqual([]);
});

test('no folder of the site can be taken by a partnership', () => {
  const partnerships = new Set(content.partnerships.map(({ id }) => id));
  const known = new Set([...RESERVED, ...[...places.keys()].map((page) => page.split('/')[1])]);
  const folders = readdirSync(siteFolder, { withFileTypes: true })
    .filter((item) => item.isDirectory() && /^[a-z0-9-]+$/.test(item.name))
    .map(({ name }) => name);
  const free = folders.filter((name) => !partnerships.has(name) && !known.has(name));
  expect(free).toEqual([]);
});
