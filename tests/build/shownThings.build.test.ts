import { describe, expect, test } from 'vitest';
import { theElement } from '../helpers/dom.ts';
import { sentencesIn } from '../helpers/sentences.ts';
import { readPages } from '../helpers/site.ts';
import { POINTING, pointingAtNothing, pointingRules } from './shownThings.ts';

// A page that is one chart shows no more than the names of steps, each a link to the step.
const pages = readPages().filter(({ path }) => !path.endsWith('/chart/'));
const sentences = pages.flatMap(({ path, document }) => {
  const main = theElement(document, 'main');
  return sentencesIn(main).map((sentence) => ({ ...sentence, path, main }));
});
const where = ({ path, text }: { path: string; text: string }) => `${path}: ${text}`;

describe('a page that refers to something', () => {
  test.each(pointingRules)('shows it: $what, for $phrase', ({ phrase, isThere }) => {
    const untrue = sentences.filter(
      ({ text, main, block }) => phrase.test(text) && !isThere(main, block),
    );
    expect(untrue.map(where)).toEqual([]);
  });

  test('uses only phrases that a rule looks after', () => {
    const known = [
      ...pointingRules.map(({ phrase }) => phrase),
      ...pointingAtNothing.map(({ words }) => words),
    ];
    const unknown = sentences.filter(
      ({ text }) => POINTING.test(text) && !known.some((phrase) => phrase.test(text)),
    );
    expect([...new Set(unknown.map(where))]).toEqual([]);
  });

  test('is a kind that the site has: criteria, steps, differences and contacts', () => {
    const used = pointingRules.filter(({ phrase }) =>
      sentences.some(({ text }) => phrase.test(text)),
    );
    expect(used.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['criteria', 'steps', 'differences', 'contacts']),
    );
  });
});
