import { expect, test } from 'vitest';
import { splitFrontmatter } from '../../../src/loader/splitFrontmatter.ts';

test.each(['\n', '\r\n'])('fields and text are divided whatever the line ending (%j)', (end) => {
  const split = splitFrontmatter(['---', 'title: A', '---', '', 'Text'].join(end));
  expect(split).toMatchObject({ frontmatterLine: 2, bodyLine: 4 });
  expect(split).toHaveProperty('frontmatter', expect.stringContaining('title: A'));
  expect(split).toHaveProperty('body', expect.stringMatching(/^\s*Text$/));
});

test('a line of hyphens in the text is no fence', () => {
  expect(splitFrontmatter('---\na: 1\n---\nx\n---\ny')).toMatchObject({ body: 'x\n---\ny' });
});

test('a missing first fence is told', () => {
  expect(splitFrontmatter('\n---\na: 1\n---')).toBe('no-frontmatter');
});

test('a missing second fence is told', () => {
  expect(splitFrontmatter('---\na: 1\n--')).toBe('unclosed-frontmatter');
});
