import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkRead } from '../../src/checks/checkContent.ts';
import { CONTENT_FOLDER, forgetContent, siteContent } from '../../src/loader/siteContent.ts';
import type { SiteContent } from '../../src/loader/siteContent.ts';
import { isDeep } from '../helpers/depth.ts';
import { siteFaults } from './siteFaults.ts';

vi.mock('../../src/queries.ts', async () => (await import('./shownContent.ts')).shownQueries);
// Drawing needs a browser, and what is drawn makes no difference here.
vi.mock(import('../../src/charts/engine/mermaid/cache.ts'), async (importOriginal) => ({
  ...(await importOriginal()),
  readChart: () => '<svg width="10" height="10" viewBox="0 0 10 10"></svg>',
}));

const TIMEOUT = 600_000;
const root = process.cwd();

/** The content as a build on that day reads it, with what is too old to be shown left out. */
async function contentOn(today: string) {
  vi.stubEnv('HANDBOOK_TODAY', today);
  forgetContent(root);
  return siteContent(root);
}

afterAll(async () => {
  vi.unstubAllEnvs();
  forgetContent(root);
  await siteContent(root);
});

// By then everything has run out: checks, numbers, bank holidays, editions, periods.
describe.each(isDeep ? ['2027-12-01', '2031-06-01', '2045-01-01'] : ['2031-06-01'])(
  'on %s, if nobody has changed anything',
  (today) => {
    let content: SiteContent;
    beforeAll(async () => {
      content = await contentOn(today);
    });

    test('nothing stops a build, so that a correction can be published', async () => {
      const { problems } = await checkRead(content.read, CONTENT_FOLDER, { today });
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    test(
      'every page can still be made, and no link leads nowhere',
      { timeout: TIMEOUT },
      async () => {
        const { read, shown } = content;
        expect(await siteFaults({ ...read, content: shown }, today)).toEqual([]);
      },
    );
  },
);
