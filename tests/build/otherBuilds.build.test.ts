import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDeep } from '../helpers/depth.ts';
import { textOf } from '../helpers/dom.ts';
import { copyProject } from '../helpers/projectCopy.ts';
import type { ProjectCopy } from '../helpers/projectCopy.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { BASE_PATH, CHART_BLOCK, otherPathTests, writeOddTexts } from './otherPath.ts';

const DATES_OF_CHECKS = /^( *(?:checked|on)): ["']?20\d\d-.*$/gm;

/** Texts of the real content that get charts and odd words. */
const ODD_TEXTS = {
  partnership: '/central-bedfordshire/',
  text: 'funding',
  document: 'central-bedfordshire-arrangements',
};

/** A site of made-up partnerships, for what has nothing to do with the real ones. */
const MADE_UP = {
  HANDBOOK_CONFIG: 'tests/fixtures/variety/settings.ts',
  HANDBOOK_TODAY: '2026-11-21',
};
const MADE_UP_CONTENT = 'tests/fixtures/variety/content';

// The whole site once more: of use only when everything is tested. `afterVesting` has a small one every time.
describe.runIf(isDeep)('the real site for another path, on a day in 2019', () => {
  let copy: ProjectCopy;
  let folder: string;
  let pages: SitePage[];

  beforeAll(async () => {
    copy = await copyProject();
    // Nothing can have been checked or changed after the day of the build.
    await copy.change('src/content', (text) => text.replaceAll(DATES_OF_CHECKS, '$1: 2019-05-01'));
    await copy.change('src/content/shared/changes', (text) =>
      text.replace(/^date: .*$/m, 'date: 2019-05-01'),
    );
    await writeOddTexts(join(copy.root, 'src/content'), ODD_TEXTS);
    const { code, output } = await copy.run('scripts/build.ts', {
      HANDBOOK_BASE_PATH: BASE_PATH,
      HANDBOOK_TODAY: '2019-06-01',
    });
    if (code !== 0) throw new Error(output.slice(-2000));
    folder = join(copy.root, 'dist');
    pages = readPages(folder);
    // The whole site is built, perhaps on a machine with much else to do.
  }, 1_200_000);

  afterAll(() => copy.remove());

  otherPathTests(() => ({ folder, pages }), ODD_TEXTS);

  test('has the pages of the site', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(readPages().filter(({ path }) => !paths.has(path))).toEqual([]);
  });

  test('does not take the arrangements of 2018 for old', () => {
    const text = textOf(pageAt(pages, '/central-bedfordshire/arrangements/funding/').document);
    // Its owner has a newer document, whatever the day; its period and edition are not over.
    expect(text).toContain('Replaced: read Central Bedfordshire MASA Arrangements 2024');
    expect(text).not.toContain('Old document');
  });

  test('takes the edition of 2018 for the one in force', () => {
    expect(textOf(pageAt(pages, '/guidance/').document)).toMatch(
      /Working Together 2018[^.]*In force/i,
    );
  });
});

describe('the site as it is built on the day of the test', () => {
  test('says that the arrangements of 2018 have been replaced and which edition is in force', () => {
    const text = textOf(
      pageAt(readPages(), '/central-bedfordshire/arrangements/funding/').document,
    );
    expect(text).toContain('Replaced: read Central Bedfordshire MASA Arrangements 2024.');
    expect(text).toMatch(
      /Guidance edition Working Together 2018 \(in force: Working Together 20(23|26)\)/,
    );
  });
});

describe('a build of made-up partnerships', () => {
  let copy: ProjectCopy;

  beforeAll(async () => {
    copy = await copyProject();
  });

  afterAll(() => copy.remove());

  test('with a mistake in the content fails, says which file is wrong and what to write, and leaves no site', async () => {
    const structures = `${MADE_UP_CONTENT}/exampleton-minster/structures`;
    const [right, wrong] = [
      'agency: exampleton-minster-police',
      'agency: exampleton-minster-polise',
    ];
    await copy.change(structures, (text) => text.replace(right, wrong));
    const { code, output } = await copy.run('scripts/build.ts', MADE_UP);
    await copy.change(structures, (text) => text.replace(wrong, right));
    expect(code).toBe(1);
    expect(output).toContain(`${structures}/2024-2027.yaml`);
    expect(output).toMatch(
      /there is no agency called "exampleton-minster-polise"\. Did you mean "exampleton-minster-police"\?/,
    );
    expect(output).toContain('The site was not built.');
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });

  test('with a chart that cannot be drawn fails, names the file and the line, and leaves no site', async () => {
    const text = `${MADE_UP_CONTENT}/exampleton-coast/arrangements/who-we-are.md`;
    await copy.append(
      text,
      CHART_BLOCK.replace('a{{"First"}} -.-> b["Second"]', 'a{{"First"}} -.-> b["Second"'),
    );
    const { code, output } = await copy.run('scripts/build.ts', MADE_UP);
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(
        `\\(from ${text}\\) could not be drawn, at line \\d of its source, which is line \\d+ of the file`,
      ),
    );
    expect(output).toContain('b["Second"');
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });
});
