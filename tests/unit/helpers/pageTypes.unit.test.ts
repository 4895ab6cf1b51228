import { expect, test } from 'vitest';
import { onePerLoad, onePerLook, onePerType, routeOf } from '../../helpers/pageTypes.ts';

const files = [
  '404.astro',
  'index.astro',
  'contacts/index.astro',
  'contacts/[area]/index.astro',
  '[partnership]/index.astro',
  '[partnership]/plan/[...plan].astro',
  '[partnership]/groups/[group].astro',
];
const page = (path: string, size: number, classes = 'a') => ({
  path,
  html: `<p class="${classes}">${'x'.repeat(size)}</p>`,
});

test.each([
  ['/', 'index.astro'],
  ['/404.html', '404.astro'],
  ['/contacts/', 'contacts/index.astro'],
  ['/contacts/exampleton/', 'contacts/[area]/index.astro'],
  ['/exampleton/', '[partnership]/index.astro'],
  ['/exampleton/plan/', '[partnership]/plan/[...plan].astro'],
  ['/exampleton/plan/2023/', '[partnership]/plan/[...plan].astro'],
])('%s is made by %s', (path, file) => {
  expect(routeOf(path, files)).toBe(file);
});

test('a page that no file makes is reported', () => {
  expect(() => routeOf('/exampleton/elsewhere/', files)).toThrow('/exampleton/elsewhere/');
});

test('the shortest page of each file stands for the others', () => {
  const groups = [20, 5, 50, 30].map((size) => page(`/exampleton/groups/g${size}/`, size));
  const chosen = onePerType([page('/', 1), ...groups], files);
  expect(chosen.map(({ path }) => path)).toEqual(['/', '/exampleton/groups/g5/']);
});

test('a page with a class that no other page shows is looked at, and so is one with a rare element', () => {
  const groups = [5, 200, 50].map((size) =>
    page(`/exampleton/groups/g${size}/`, size, size === 200 ? 'a rare' : 'a'),
  );
  const rare = { path: '/exampleton/groups/rare/', html: `<table>${'x'.repeat(900)}</table>` };
  expect(onePerType([...groups, rare], files).map(({ path }) => path)).toEqual([
    '/exampleton/groups/g200/',
    '/exampleton/groups/rare/',
  ]);
});

test('a page that shows what two others show between them is taken in place of them', () => {
  const both = page('/exampleton/groups/both/', 500, 'a rare odd');
  const others = ['rare', 'odd'].map((name) =>
    page(`/exampleton/groups/${name}/`, 400, `a ${name}`),
  );
  expect(onePerType([...others, both], files)).toEqual([both]);
});

test('pages of another file show nothing else when their elements and classes are the same', () => {
  const pages = [page('/', 1), page('/contacts/', 2), page('/exampleton/', 3, 'a rare')];
  expect(onePerLook(pages).map(({ path }) => path)).toEqual(['/exampleton/']);
});

test('a page that loads a script, a style sheet or a kind of picture that no other loads is taken', () => {
  const loading = (path: string, html: string) => ({ path, html });
  const usual = '<link rel="stylesheet" href="/_astro/site.abcdef12.css">';
  const pages = [
    loading('/', usual),
    loading('/same/', '<link rel="stylesheet" href="/_astro/site.12abcdef.css"><p>Much longer</p>'),
    loading('/feed/', `${usual}<link rel="alternate" href="/feed.xml"><p>Longer</p>`),
    loading('/script/', `${usual}<script type="module" src="/_astro/plan.abcdef12.js"></script>`),
    loading('/sheet/', `${usual}<link rel="stylesheet" href="/filters.abcdef12.css">`),
    loading('/picture/', `${usual}<img src="/one.png" alt="">`),
  ];
  const taken = onePerLoad(pages).map(({ path }) => path);
  expect(taken.filter((path) => path !== '/')).toEqual(['/script/', '/sheet/', '/picture/']);
});
