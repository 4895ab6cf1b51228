import { expect, test } from 'vitest';
import { sliceFault } from '../../../../src/build/slices/sliceFaults.ts';
import type { Slice } from '../../../../src/build/slices/sliceFaults.ts';

const OWNERS = ['shared', 'llr', 'luton'];
const HERE = { settings: 's', version: 'v' };

function slice(names: string[], madeFrom: Partial<Slice['label']['madeFrom']> = {}): Slice {
  return {
    folder: `dist-slices/${names.join('+')}`,
    label: {
      names,
      owners: OWNERS,
      files: {},
      madeFrom: { day: '2026-11-21', content: 'c', ...HERE, ...madeFrom },
    },
  };
}

test('slices that have every owner once can be joined, in any order', () => {
  expect(sliceFault([slice(['luton']), slice(['llr', 'shared'])], HERE)).toBeUndefined();
});

test.each<[string, Slice[], string]>([
  [
    'one is missing',
    [slice(['luton'])],
    'The pages of "shared" and "llr" are in none of these slices. Build them, and join them too: npm run build -- --only shared,llr.',
  ],
  [
    'an owner is in two',
    [slice(['luton', 'shared']), slice(['llr', 'luton'])],
    'The pages of "luton" are in "dist-slices/luton+shared" and in "dist-slices/llr+luton". Leave one of the two out.',
  ],
  [
    'they are for different days',
    [slice(['luton']), slice(['llr', 'shared'], { day: '2026-11-22' })],
    '"dist-slices/luton" and "dist-slices/llr+shared" were built for 21 November 2026 and 22 November 2026. Build them for one day, with "--today 2026-11-22".',
  ],
  [
    'the content is different',
    [slice(['luton']), slice(['llr', 'shared'], { content: 'other' })],
    '"dist-slices/luton" and "dist-slices/llr+shared" were built from different content, or something was published or withdrawn between them. Build both again from the same files.',
  ],
  [
    'one has other settings',
    [slice(['luton']), slice(['llr', 'shared'], { settings: 'other' })],
    '"dist-slices/llr+shared" was built with other settings. Join it with the same HANDBOOK_CONFIG, HANDBOOK_ORIGIN and HANDBOOK_BASE_PATH, or build it again: npm run build -- --only llr,shared.',
  ],
  [
    'one is of another version',
    [slice(['luton'], { version: 'other' }), slice(['llr', 'shared'])],
    '"dist-slices/luton" was built with another version of the code or of its packages. Build it again here: npm run build -- --only luton.',
  ],
])('slices are not joined when %s, and the reason says what to do', (_, slices, reason) => {
  expect(sliceFault(slices, HERE)).toBe(reason);
});
