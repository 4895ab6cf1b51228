import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bannedInCode, bannedInContent, sentenceOf } from '../words/findPatterns.ts';
import { bannedPatterns } from '../words/patterns.ts';

/** What people read in the repository: content, labels, messages, comments and documentation. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => /^(?:src|docs|scripts)\/|^[^/]+$/.test(file))
  .filter((file) => /\.(?:astro|js|md|mdx|scss|ts|yaml)$/.test(file));

describe('banned words', () => {
  test('are in no source; tests/words/patterns.ts has the better words', () => {
    const found = files.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return file.startsWith('src/content/')
        ? bannedInContent(file, text)
        : bannedInCode(file, text);
    });
    expect(found.map(sentenceOf)).toEqual([]);
  });

  test.each([
    ['src/content/a.md', 'Whom to call', '1: “Whom” – write “who”'],
    ['src/content/a.md', 'Fine.\nThey stand on\nthis page.', '2: “stand on” – write “is”'],
    [
      'src/pages/a.astro',
      '<h2>\n  What is here\n</h2>',
      '2: “What is here” – write “In this section”',
    ],
    ['src/model/a.ts', '// It has steps of\n// its own.', '1: “of its own” – write “its own …”'],
    [
      'src/content/a.yaml',
      'The law is in force since 1 September 2026.',
      '1: “is in force since 1 September” – write “has been',
    ],
    [
      'src/content/a.yaml',
      'Every day, also after weekends.',
      '1: “, also after” – write “including',
    ],
    ['docs/a.md', 'See this handbook.', '1: “this handbook” – write “this site”'],
  ])('in %s, “%s” is named with file, line and the better words', (file, text, message) => {
    const read = file.startsWith('src/content/') ? bannedInContent : bannedInCode;
    expect(read(file, text).map(sentenceOf).join('\n')).toContain(`${file}:${message}`);
  });

  test.each([
    ['a quotation', 'The plan says "whom to call" here.'],
    ['a place in a document', 'sources:\n  - document: plan\n    place: Whom to call\n'],
    ['the title of a document', 'laterDocuments:\n  - title: This handbook\n'],
    ['a note for editors', 'editorNotes:\n  - about: Gap\n    text: We have found no number.\n'],
    ['an abbreviation explained', 'What CSE stands for'],
    ['a plan of a person', 'The aim was to work together.'],
  ])('are passed over in %s', (_, text) => {
    expect(bannedInContent('src/content/a.yaml', text)).toEqual([]);
  });

  test('come with better words, each of them once', () => {
    const words = bannedPatterns.map(({ words }) => words.source);
    expect(new Set(words).size).toBe(words.length);
    expect(bannedPatterns.filter(({ better }) => better.length < 5)).toEqual([]);
  });
});
