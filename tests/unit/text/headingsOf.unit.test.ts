import { describe, expect, test } from 'vitest';
import { contentsOfPage } from '../../../src/text/page/contentsOfPage.ts';
import { headingsOf } from '../../../src/text/page/headingsOf.ts';

describe('headings of a page', () => {
  test('keep the address they have, and get one where they have none', () => {
    const { pieces, headings } = headingsOf([
      '<h2 class="a" id="who">Who <em>decides</em></h2>',
      '<h3 class="b">Next steps</h3>',
    ]);
    expect(pieces[1]).toBe('<h3 id="next-steps" class="b">Next steps</h3>');
    expect(headings).toEqual([
      { id: 'who', text: 'Who decides', level: 2 },
      { id: 'next-steps', text: 'Next steps', level: 3 },
    ]);
  });

  test('get no address that is taken', () => {
    const { headings } = headingsOf(['<p id="who"></p><h2>Who</h2><h2>Who</h2>']);
    expect(headings.map(({ id }) => id)).toEqual(['who-1', 'who-2']);
  });

  test('say nothing that only screen readers hear', () => {
    const heading = '<h2 id="a">Call<span class="govuk-visually-hidden"> in Luton</span></h2>';
    expect(headingsOf([heading]).headings[0]?.text).toBe('Call');
  });
});

describe('the contents of a page', () => {
  const headings = (levels: number[]) =>
    levels.map((level, at) => ({ id: `h${at}`, text: `Heading ${at}`, level }));

  test('name main headings from four on', () => {
    expect(contentsOfPage(headings([2, 3, 2, 2, 2]), '')).toHaveLength(4);
  });

  test('name the headings below them where there are few', () => {
    expect(contentsOfPage(headings([2, 3, 3, 2]), '')).toHaveLength(4);
  });

  test('are left out of a short page with few headings, and not of a long one', () => {
    expect(contentsOfPage(headings([2, 2]), '')).toEqual([]);
    expect(contentsOfPage(headings([2, 2]), 'a'.repeat(20_000))).toHaveLength(2);
  });
});
