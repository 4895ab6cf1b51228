import { expect, test } from 'vitest';
import { builtSearch, builtWords } from '../helpers/builtSearch.ts';
import { isDeep } from '../helpers/depth.ts';

const { answer } = builtSearch();
const words = [...builtWords().values()];

/** Every tenth word, unless everything is tested: a fault of the index is seldom of one word. */
const asked = isDeep ? words : words.filter((_, at) => at % 10 === 0);

test('every word of the site finds something', async () => {
  const nothing: string[] = [];
  for (const word of asked) {
    const { results } = await answer(word);
    if (results.length === 0) nothing.push(word);
  }
  expect(words.length).toBeGreaterThan(2000);
  expect(nothing).toEqual([]);
}, 180_000);
