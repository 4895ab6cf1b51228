import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresIn, impliedValues } from '../../src/checks/facts/figures.ts';
import { occurrencesOf, outlineOf, valuesOf } from '../../src/checks/facts/outline.ts';

const valuesIn = (text: string) => figuresIn(text).flatMap(({ values }) => values);

describe('numbers', () => {
  test.each([
    ['123,593 children', ['123593']],
    ['11.1% of pupils', ['11.1']],
    ['£82,037 and £1,273.50', ['82037', '1273.5']],
    ['the 1st, 2nd and 27th', ['1', '2', '27']],
    ['Section S42, GCP2, 16+, 11yrs', ['42', '2', '16', '11']],
    ['Age 0-4 30,893', ['0', '4', '30893']],
    ['(x 12), (4 x year), X6', ['12', '4', '6']],
  ])('of %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('in words count as well', () => {
    expect(valuesIn('Nine were due; five priorities; twenty-four; ninety')).toEqual([
      ...['9', '5', '24', '90'],
    ]);
    expect(valuesIn('a hundred and two hundred, sixteen')).toEqual(['100', '200', '16']);
    expect(valuesIn('quarterly or twice')).toEqual(['4', '2']);
  });

  test('are not looked for inside of words', () => {
    expect(valuesIn('often, tension, someone, weighted, attend, hundreds')).toEqual([]);
  });

  test('are the same with and without commas', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (number) => {
        expect(valuesIn(`about ${number.toLocaleString('en-GB')}.`)).toEqual([String(number)]);
        expect(valuesIn(String(number))).toEqual([String(number)]);
      }),
    );
  });
});

describe('dates', () => {
  test.each([
    ['14/05/18', ['2018-05-14']],
    ['14/05/2018', ['2018-05-14']],
    ['2018-05-14', ['2018-05-14']],
    ['2018-05', ['2018-05']],
    ['14 May 2018', ['2018-05-14']],
    ['On the 27th of June', ['--06-27']],
    ['Mar 2023', ['2023-03']],
    ['Sept 2019', ['2019-09']],
    ['Apr 2022 Apr 2022 Jun 2022', ['2022-04', '2022-04', '2022-06']],
    ['(Jan 23)', ['--01-23', '2023-01']],
    ['2022/23', ['2022', '2023']],
    ['2018–19', ['2018', '2019']],
    ['2018 -19', ['2018', '2019']],
    ['2023-2026', ['2023', '2026']],
    ['2020 - 2023', ['2020', '2023']],
    ['2019/10', ['2019', '10']],
    ['2023/23', ['2023/23']],
    ['2023–2023', ['2023/2023']],
    ['in October', []],
    ['it may 2', ['2']],
  ])('of %j', (text, values) => {
    expect(valuesIn(text)).toEqual(values);
  });

  test('are the same in words and in figures', () => {
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2049-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const words = date.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
        expect(valuesIn(`from ${words} on`)).toEqual([iso]);
        expect(valuesIn(iso)).toEqual([iso]);
      }),
    );
  });

  test('say their month and year as well', () => {
    expect(impliedValues('2018-05-14')).toEqual(['2018-05-14', '2018', '2018-05', '--05-14']);
    expect(impliedValues('2018-05')).toEqual(['2018-05', '2018', '2018-05']);
    expect(impliedValues('82037')).toEqual(['82037']);
  });
});

test('a figure keeps its text and its place', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat({ max: 99_999 }), (before, number) => {
      const text = `${before} £${number} of 3 May 2018`;
      for (const figure of figuresIn(text))
        expect(text.slice(figure.at, figure.at + figure.text.length)).toBe(figure.text);
    }),
  );
});

describe('an outline', () => {
  const outline = outlineOf('copy.txt', 'Plan\n\n \nfrom 1<sup>st</sup> April 2020, 4 x 4\n');

  test('knows lines with text and their figures, and no words', () => {
    expect(outline.lines).toEqual({ 1: '', 4: '2020-04-01 4 4' });
    expect(JSON.stringify(outline)).not.toContain('Plan');
  });

  test('says how often some lines have a figure', () => {
    const counted = occurrencesOf(outline, [4, 4, 1]);
    expect(counted.get('4')).toBe(2);
    expect(counted.get('2020')).toBe(1);
  });

  test('gives the figures of all lines or of some', () => {
    expect(valuesOf(outline)).toContain('2020-04');
    expect(valuesOf(outline, [1, 7])).not.toContain('4');
  });

  test('is the same every time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(outlineOf('copy.txt', text)).toEqual(outlineOf('copy.txt', text));
      }),
    );
  });
});
