import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/build/externalLinks/answer.ts';
import { externalLinks } from '../../../../src/build/externalLinks/externalLinks.ts';
import { keepResults } from '../../../../src/build/externalLinks/results.ts';

const LINKS = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
  address: `https://${name}.example/page`,
  places: [{ file: `src/content/luton/${name}.yaml`, line: 7, isUrgent: name === 'e' }],
}));
const ANSWERS: Answer[] = [
  { state: 'works', why: 'The page is there.' },
  { state: 'gone', why: 'There is no such page (404).' },
  { state: 'moved', why: 'It has moved for good.', to: 'https://c.example/new' },
  { state: 'unknown', why: 'The site does not let programs look (403).' },
  { state: 'gone', why: 'There is no such page (404).' },
];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'handbook-links-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(today: string, answers: readonly Answer[] = ANSWERS): Promise<string> {
  const byAddress = LINKS.map(({ address }, index) => [address, answers[index]!] as const);
  return keepResults(folder, { links: LINKS, answers: new Map(byAddress), today });
}
const read = (file: string) => readFileSync(file, 'utf8');

describe('results of a check of links', () => {
  test('are kept as a file of the day, which names state, reason and place of each', async () => {
    const text = read(await keep('2026-11-30'));
    expect(text).toContain('Checked on 30 November 2026');
    expect(text).toContain('- Gone: 2');
    expect(text).toContain('`src/content/luton/b.yaml`, line 7');
    expect(text).toContain('It leads to <https://c.example/new>');
    expect(text).not.toContain('https://a.example');
    expect(read(join(folder, 'newest.md'))).toBe(text);
  });

  test('call a page that refuses programs "could not be checked", not gone', async () => {
    const [, afterGone = ''] = read(await keep('2026-11-30')).split('## Could not be checked');
    expect(afterGone).toContain('https://d.example/page');
  });

  test('begin with contacts', async () => {
    const text = read(await keep('2026-11-30'));
    expect(text.indexOf('https://e.example')).toBeLessThan(text.indexOf('https://b.example'));
  });

  test('say since when it has been so and when the page was last there', async () => {
    await keep('2026-11-16', Array<Answer>(5).fill({ state: 'works', why: 'The page is there.' }));
    await keep('2026-11-23');
    const text = read(await keep('2026-11-30'));
    expect(text).toContain(
      'So since 23 November 2026. The page was last there on 16 November 2026.',
    );
    expect(readdirSync(folder).filter((file) => /^\d/.test(file))).toHaveLength(3);
  });

  test('are not written without a network, and those of before stay', async () => {
    await keep('2026-11-23');
    const down: Answer = { state: 'gone', why: 'There is no site.', isUnreachable: true };
    await expect(keep('2026-11-30', Array<Answer>(5).fill(down))).rejects.toThrow('network');
    expect(readdirSync(folder)).not.toContain('2026-11-30.md');
  });

  test('begin anew when the file of before is damaged', async () => {
    writeFileSync(join(folder, 'results.json'), '{');
    expect(read(await keep('2026-11-30'))).toContain('New in this check.');
  });
});

describe('links to other sites', () => {
  test('are found in fields, in texts and in the code of pages, each with its line', async () => {
    const links = await externalLinks('.', 'src/content');
    expect(links.length).toBeGreaterThan(300);
    const places = links.flatMap((one) => one.places.map((place) => ({ ...place, ...one })));
    const inFiles = (end: string) => places.filter(({ file }) => file.endsWith(end));
    expect(inFiles('AreaFinder.astro').map(({ address }) => address)).toContain(
      'https://www.gov.uk/report-child-abuse-to-local-council',
    );
    const misplaced = [...Map.groupBy(places, ({ file }) => file)]
      .filter(([file]) => !/\.astro$/.test(file))
      .flatMap(([file, inFile]) => {
        const lines = read(file).split('\n');
        return inFile.filter(
          ({ address, line }) =>
            !lines
              .slice(line - 1)
              .join('\n')
              .includes(address),
        );
      });
    expect(misplaced).toEqual([]);
    for (const end of ['.yaml', '.mdx', '.md']) expect(inFiles(end).length, end).toBeGreaterThan(0);
    expect(places.some(({ isUrgent }) => isUrgent)).toBe(true);
  });
});
