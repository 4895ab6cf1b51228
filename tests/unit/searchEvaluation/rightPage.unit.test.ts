import { describe, expect, test } from 'vitest';
import { parsePage } from '../../helpers/dom.ts';
import { exists, isWithin, rankOf } from '../../searchEvaluation/rightPage.ts';

const glossary = parsePage(
  '<main><h1>Glossary</h1><section id="letter-l"><div id="lado"><h3 id="lado-name">LADO</h3></div></section></main>',
);
const pageAt = (path: string) => (path === '/glossary/' ? glossary : undefined);

describe('an address is right', () => {
  test.each([
    ['/glossary/', '/glossary/', true],
    ['/glossary/#lado', '/glossary/', true],
    ['/glossary/#lado', '/glossary/#lado', true],
    ['/glossary/#lado-name', '/glossary/#lado', true],
    ['/glossary/#lado:~:text=LADO', '/glossary/#lado', true],
    ['/glossary/', '/glossary/#lado', false],
    ['/glossary/#letter-l', '/glossary/#lado', false],
    ['/topics/', '/glossary/', false],
    ['/luton/#lado-name', '/luton/#lado', false],
  ])('%s for %s: %s', (address, whole, isRight) => {
    expect(isWithin(address, whole, pageAt)).toBe(isRight);
  });
});

describe('the rank', () => {
  test('is the place of the first address that is right, whichever it is', () => {
    expect(rankOf(['/a/', '/b/', '/c/'], ['/c/', '/b/'], pageAt)).toBe(2);
  });

  test('is null when none is right', () => {
    expect(rankOf(['/a/'], ['/b/'], pageAt)).toBeNull();
    expect(rankOf(['/a/'], [], pageAt)).toBeNull();
    expect(rankOf([], ['/b/'], pageAt)).toBeNull();
  });
});

test('an address exists when its page is there, with the part that it names', () => {
  expect(exists('/glossary/', pageAt)).toBe(true);
  expect(exists('/glossary/#lado', pageAt)).toBe(true);
  expect(exists('/glossary/#mash', pageAt)).toBe(false);
  expect(exists('/topics/', pageAt)).toBe(false);
});
