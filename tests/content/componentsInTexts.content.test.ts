import { expect, test } from 'vitest';
import { realContent } from '../helpers/realContent.ts';

const { content } = await realContent();
const uses = Object.values(content).flatMap((entries) =>
  entries
    .filter(({ file }) => file.endsWith('.mdx'))
    .flatMap(({ body }) => [...body.matchAll(/<([A-Z]\w+)/g)].map(([, name]) => name)),
);

test('texts take names, numbers and time limits from the entries that have them', () => {
  expect(uses.length).toBeGreaterThanOrEqual(60);
  expect(new Set(uses).size).toBeGreaterThanOrEqual(5);
});
