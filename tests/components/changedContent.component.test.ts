import fc from 'fast-check';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { buildDay } from '../../src/lib/buildDay.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { keyOf } from '../helpers/changedContent/contentFiles.ts';
import { without } from '../helpers/changedContent/remove.ts';
import { renamed } from '../helpers/changedContent/rename.ts';
import { untilSound, unhelpful } from '../helpers/changedContent/soundContent.ts';
import { isDeep } from '../helpers/depth.ts';
import { realContent } from '../helpers/realContent.ts';
import { learnedFromFew } from './learnedFromFew.ts';
import { siteFaults } from './siteFaults.ts';
import type { SiteOptions } from './siteFaults.ts';

vi.mock('../../src/queries.ts', async () => (await import('./shownContent.ts')).shownQueries);
vi.mock(import('../../src/build/searchIndex/learnNeeds.ts'), async (importOriginal) =>
  learnedFromFew(await importOriginal()),
);
// Drawing needs a browser, and what is drawn makes no difference here.
vi.mock(import('../../src/charts/engine/mermaid/cache.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  readChart: () => '<svg width="10" height="10" viewBox="0 0 10 10"></svg>',
}));

const today = buildDay(process.env, new Date());
const TIMEOUT = 3_600_000;

let content: ReadContent;
beforeAll(async () => {
  content = await realContent();
}, TIMEOUT);

/** Places in the list of files, as many as are asked for at most: a counterexample in short. */
const somePlaces = (most: number) =>
  fc.uniqueArray(fc.nat({ max: 9_999 }), { minLength: 1, maxLength: most });

const filesAt = (places: readonly number[]) =>
  places.map((place) => content.files[place % content.files.length]!);

/** Pages to make after a change at random: others each time, so that many changes together reach all of them. */
const EVERY = 10;
const share = fc.nat({ max: EVERY - 1 }).map((from) => ({ every: EVERY, from }));

const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, endOnFailure: true });

/** New names for files. A change keeps the day with which its name begins. */
function newNames(files: readonly { collection: CollectionName; id: string }[]) {
  return new Map(
    files.map((file, index) => {
      const day = file.collection === 'changes' ? `${file.id.slice(0, 10)}-` : '';
      return [keyOf(file), `${day}other-${index}-name`];
    }),
  );
}

async function expectRenamed(files: ReadContent['files'], options?: SiteOptions) {
  const changed = renamed(content, newNames(files), today);
  const { errors } = await untilSound(changed, today);
  expect(errors).toEqual([]);
  expect(await siteFaults(changed, today, options)).toEqual([]);
}

async function expectRemoved(files: ReadContent['files'], options?: SiteOptions) {
  const changed = without(content, files, today);
  const { read, errors } = await untilSound(changed, today);
  expect(unhelpful(errors, changed)).toEqual([]);
  expect(await siteFaults(read, today, options)).toEqual([]);
}

describe('a site is made', { timeout: TIMEOUT }, () => {
  test('when every entry has another name', async () => {
    await expectRenamed(content.files);
  });

  test.runIf(isDeep)('when some entries have other names', async () => {
    await fc.assert(
      fc.asyncProperty(somePlaces(300), share, (places, one) =>
        expectRenamed(filesAt(places), { share: one }),
      ),
      runs(40),
    );
  });

  test.runIf(isDeep)(
    'when some entries are gone, or the check names what cannot be without them',
    async () => {
      await fc.assert(
        fc.asyncProperty(somePlaces(40), share, (places, one) =>
          expectRemoved(filesAt(places), { share: one }),
        ),
        runs(80),
      );
    },
  );

  test.runIf(isDeep)(
    'when one entry is gone, or the check names what cannot be without it',
    async () => {
      await fc.assert(
        fc.asyncProperty(somePlaces(1), share, (places, one) =>
          expectRemoved(filesAt(places), { share: one }),
        ),
        runs(80),
      );
    },
  );

  // The others are left to the deep test.
  test.each(isDeep ? collectionNames : (['situations'] as const))(
    'without any %s',
    async (name) => {
      await expectRemoved(content.files.filter(({ collection }) => collection === name));
    },
  );
});
