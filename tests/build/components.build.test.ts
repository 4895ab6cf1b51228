import { expect, test } from 'vitest';
import { attribute, elements, textOf } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';

const pages = readPages();

test('a group named in a text is a link to its page, with the name of its entry', () => {
  const { document } = pageAt(
    pages,
    '/central-bedfordshire/arrangements/how-the-arrangements-work/',
  );
  const links = elements(document, 'a').map((link) => [textOf(link), attribute(link, 'href')]);
  expect(links).toContainEqual([
    'Pan Bedfordshire Co-ordinating Group',
    expect.stringMatching(
      /\/pan-bedfordshire\/groups\/co-ordinating-group\/working-together-2018\/$/,
    ),
  ]);
  expect(links).toContainEqual([
    'Strategic Board',
    expect.stringMatching(/\/groups\/strategic-board\/working-together-2018\/$/),
  ]);
});

test('a time limit in a text for families is that of the procedure', () => {
  const text = textOf(pageAt(pages, '/families/reviews/').document).replaceAll(/\s+/g, ' ');
  expect(text).toContain('The council tells a panel for the whole country within 5 working days.');
  expect(text).toContain('take a first, quick look within 15 working days.');
});
