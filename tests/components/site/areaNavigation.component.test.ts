import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import AreaNavigation from '../../../src/components/site/AreaNavigation.astro';
import { attribute, elements, parsePiece, textOf } from '../../helpers/dom.ts';

const sections = [
  { text: 'Contacts', path: '/contacts/exampleton/', below: ['/contacts/exampleton/'] },
  {
    text: 'Structure',
    path: '/exampleton/structure/',
    below: ['/exampleton/structure/', '/exampleton/groups/'],
  },
];

/** The links that are marked as current on a page, each with how. */
async function markedOn(path: string) {
  const container = await AstroContainer.create();
  const request = new Request(`https://handbook.example${path}`);
  const props = { name: 'Exampleton', sections };
  const piece = parsePiece(await container.renderToString(AreaNavigation, { props, request }));
  return elements(piece, 'a').flatMap((link) => {
    const current = attribute(link, 'aria-current');
    return current === undefined ? [] : [[textOf(link), current]];
  });
}

test('the navigation of an area marks the page that it is on', async () => {
  expect(await markedOn('/exampleton/structure/')).toEqual([['Structure', 'page']]);
});

test('the navigation of an area marks the section that a page is in', async () => {
  expect(await markedOn('/exampleton/groups/board/')).toEqual([['Structure', 'true']]);
});

test('the navigation of an area marks nothing on a page of no section', async () => {
  expect(await markedOn('/exampleton/')).toEqual([]);
});
