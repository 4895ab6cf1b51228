import { ESLint } from 'eslint';
import { expect, test, vi } from 'vitest';
import { restrictedSyntax } from '../../../restrictedSyntax.js';

// ESLint reads its plugins on first use.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** What ESLint says of code in a file that was done in the wrong place. */
async function refused(file: string, code: string): Promise<string[]> {
  const text = file.endsWith('.astro') ? `---\n${code}\n---\n` : code;
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId, fatal }) => fatal || ruleId === 'handbook/one-place')
    .map(({ message }) => message);
}

const planted = [
  ['sorting.ts', "['b', 'a'].sort((a, b) => a.localeCompare(b));"],
  ['sorting.ts', "['b', 'a'].sort(new Intl.Collator('de').compare);"],
  ['sorting.ts', "['b', 'a'].sort((a, b) => (a < b ? -1 : 1));"],
  ['sorting.ts', "['b', 'a'].sort((a, b) => (a > b ? 1 : a < b ? -1 : 0));"],
  ['dates.ts', "new Intl.DateTimeFormat('en-GB').format(day);"],
  ['dates.ts', "day.toLocaleDateString('en-GB');"],
  ['escapeHtml', "text.replaceAll('&', '&amp;');"],
] as const;

test.each(planted)('ESLint points to %s for %s', async (place, code) => {
  for (const file of ['src/model/planted.ts', 'src/pages/planted.astro', 'scripts/planted.ts'])
    expect([...new Set(await refused(file, code))], file).toEqual([expect.stringContaining(place)]);
});

test('each kind of code may be in its one place, where nothing else is let through', async () => {
  for (const place of new Set(restrictedSyntax.flatMap(({ places }) => places))) {
    const elsewhere = restrictedSyntax.filter(({ places }) => !places.includes(place));
    const messages = (await Promise.all(planted.map(([, code]) => refused(place, code)))).flat();
    expect(new Set(messages), place).toEqual(new Set(elsewhere.map(({ message }) => message)));
  }
});

test('every kind that is refused is planted here', async () => {
  const messages = await Promise.all(
    planted.map(([, code]) => refused('src/model/planted.ts', code)),
  );
  expect(new Set(messages.flat())).toEqual(new Set(restrictedSyntax.map(({ message }) => message)));
});

test('a list of what people wrote is not handed over as arguments, in what reads and checks it', async () => {
  const code = 'problems.push(...others);';
  for (const folder of ['loader', 'checks', 'problems', 'newContent'])
    expect(await refused(`src/${folder}/planted.ts`, code), folder).toEqual([
      expect.stringContaining('may be long'),
    ]);
  expect(await refused('src/charts/planted.ts', code)).toEqual([]);
});
