import { describe, expect, test } from 'vitest';
import { readPage } from '../../../../src/build/searchIndex/readPage.ts';

const page = (inside: string) =>
  readPage(
    `<main data-pagefind-body data-kind="Group" data-partnership="Luton" data-names="Board|LSB">
      <h1>Strategic Board</h1><p class="app-lead">Who leads.</p>${inside}</main>`,
  );
const parts = (inside: string) =>
  page(inside)?.parts.map(({ id, heading, text }) => [id, heading, text.trim()]);

test('a page says what it is', () => {
  expect(page('')).toMatchObject({
    title: 'Strategic Board',
    summary: 'Who leads.',
    kind: 'Group',
    partnership: 'Luton',
    names: ['Board', 'LSB'],
  });
});

test('a page without a part for search is left out', () => {
  expect(readPage('<main><h1>Site map</h1></main>')).toBeUndefined();
});

describe('what is below', () => {
  test('a heading with an address belongs to it', () => {
    expect(parts('<p>Before.</p><h2 id="chair">The chair</h2><p>One.</p><h3>More</h3>')).toEqual([
      ['', '', expect.stringContaining('Before.')],
      ['chair', 'The chair', expect.stringMatching(/The chair\s+One\.\s+More/)],
    ]);
  });

  test('the word of a list of words belongs to it', () => {
    expect(parts('<dl><div id="lado"><dt>LADO</dt><dd>An officer.</dd></div></dl>')?.[1]).toEqual([
      'lado',
      'LADO',
      expect.stringContaining('An officer.'),
    ]);
  });

  test('a section belongs to its first label, and the label is no part of its own', () => {
    const section =
      '<section id="mash" aria-labelledby="mash-a mash-b"><h3 id="mash-a">Worried</h3><p id="mash-b">MASH</p></section>';
    expect(parts(section)?.map(([id, heading]) => [id, heading])).toEqual([
      ['', ''],
      ['mash', 'Worried'],
    ]);
  });
});

test('what search leaves out is not read', () => {
  expect(parts('<div data-pagefind-ignore><h2 id="x">X</h2>secret</div>')).toHaveLength(1);
  expect(JSON.stringify(parts('<p data-pagefind-ignore>secret</p>'))).not.toContain('secret');
});
