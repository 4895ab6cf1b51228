import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { copyFamily } from '../../scripts/benchmarks/corpus/copyFamily.ts';
import { familiesOf } from '../../scripts/benchmarks/corpus/families.ts';
import { makeCorpus } from '../../scripts/benchmarks/corpus/makeCorpus.ts';
import { checkContent } from '../../src/checks/checkContent.ts';
import { buildDay } from '../../src/lib/buildDay.ts';
import { realContent } from '../helpers/realContent.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }), 120_000);

const partnershipsIn = (content: string) =>
  readdirSync(content).filter((name) =>
    readdirSync(join(content, name)).includes('partnership.yaml'),
  );

test('the corpus of the benchmark passes the content check', async () => {
  const now = new Date();
  const made = await makeCorpus(join(folder, 'one'), {
    pages: 750,
    seed: 3,
    real: await realContent(),
  });
  const real = partnershipsIn('src/content').length;
  expect(partnershipsIn(made.content)).toHaveLength(made.partnerships);
  expect(made.partnerships).toBeGreaterThan(real);
  const { problems } = await checkContent(made.content, { today: buildDay(process.env, now), now });
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}, 300_000);

test('no two entries of a copy have one text, however long the name of its place is', async () => {
  const { files, entries } = await realContent();
  const town = 'Thornwalcombestead-under-Wychingham';
  for (const [number, family] of familiesOf(entries).entries()) {
    const copies = copyFamily(files, 'src/content', { family, town, number, names: [] });
    const texts = copies
      .filter(({ path }) => !path.endsWith('.yaml'))
      .map(({ text }) => text.split('\n---\n').slice(1).join('\n---\n').trim())
      .filter((text) => text !== '');
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
  }
});

test('a corpus smaller than the real site is an edition of it', async () => {
  const { settings, partnerships } = await makeCorpus(join(folder, 'few'), {
    pages: 150,
    seed: 1,
    real: await realContent(),
  });
  expect(partnerships).toBeLessThan(partnershipsIn('src/content').length);
  expect(readFileSync(settings, 'utf8')).toContain('"partnerships"');
});
