import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { runs } from '../helpers/depth.ts';
import { formatReport } from '../../src/problems/report.ts';
import { readOutlines } from '../../src/checks/facts/readOutlines.ts';
import {
  checkProject,
  checkWith,
  projectWith,
  TODAY,
  VALID_CONTENT,
} from '../helpers/contentFolder.ts';

const TOPIC = 'src/content/shared/topics/hostile.yaml';

async function problemsWith(files: Record<string, string | Uint8Array>) {
  return (await checkWith(files)).problems;
}

describe('a valid folder', () => {
  test('has no problems and gives its entries', async () => {
    const { entries, problems, fileCount } = await checkContent(VALID_CONTENT, { today: TODAY });
    expect(formatReport(problems)).toContain('0 problems');
    expect(fileCount).toBe(entries.length);
    const group = entries.find(({ id }) => id === 'luton/2023/case-review-group');
    expect(group).toMatchObject({
      collection: 'groups',
      owner: 'luton',
      file: expect.stringMatching(/valid\/luton\/groups\/2023\/case-review-group\.mdx$/) as string,
      data: { title: 'Case Review Group', order: 100, aliases: [] },
      bodyLine: 16,
    });
    expect(group?.body).toContain('## Purpose');
  });
});

describe('several mistakes', () => {
  test('are all reported at once, sorted by file and line', async () => {
    const problems = await problemsWith({
      'shared/topics/neglect.yaml': 'titel: Neglect\nsummary: 5\n',
      'luton/contacts/front-door.yaml': 'title: "Front door',
      'luton/arrangements/audits.md': 'No fields',
    });
    expect(formatReport(problems)).toMatchInlineSnapshot(`
      "src/content/luton/arrangements/audits.md
        Line 1: the file does not start with its fields. Make the first line three hyphens (---), then the fields, then three hyphens again, then the text.
      src/content/luton/contacts/front-door.yaml
        Line 1: a quotation mark is opened here and not closed. Close it at the end of the value.
      src/content/shared/areas/luton.yaml
        Title (line 1): there is no contact in Luton that anyone can call about a child. Add a contact with "function: front-door" and "audiences: [anyone]" for the area.
      src/content/shared/topics/neglect.yaml
        titel (line 1): there is no field called "titel". Did you mean "title"?
        Summary (line 2): this is a number ("5"), but text belongs here. Put it in quotation marks: "5".
      5 problems in 4 files. Guide: docs/authoring.md"
    `);
  });

  test('in fields do not hide mistakes in references and in the text', async () => {
    const problems = await problemsWith({
      'luton/groups/2023/panel.md':
        '---\ntitle: Panel\nkind: panel\ntopics: [nelgect]\n---\n\n# Purpose\n',
    });
    const codes = problems.map(({ code }) => code);
    expect(codes).toEqual(
      expect.arrayContaining(['missing-field', 'missing-sources', 'no-such-entry', 'top-heading']),
    );
  });
});

test('a text copy has to be one of those with an outline, unless others are named', async () => {
  const source = 'shared/sources/luton-website.yaml';
  const root = await projectWith({
    [source]:
      'title: Luton\nsummary: A page.\nkind: web-page\npublisher: Luton\nchecked: 2026-10-01\ntextFile: luton.txt\n',
  });
  const [known] = (await readOutlines()).keys();
  const { problems } = await checkContent('src/content', { today: TODAY, root });
  expect(problems).toMatchObject([
    { code: 'no-text-copy', file: `src/content/${source}`, field: 'Text copy' },
  ]);
  expect(problems[0]?.advice).toContain(known);
  expect((await checkProject(root)).problems).toEqual([]);
});

test('a chart of more characters than Mermaid draws is refused', async () => {
  const chart = (filling: string) =>
    `\`\`\`mermaid\nflowchart TB\n  accTitle: Long\n  accDescr: Too long.\n  a --> b\n${filling}\`\`\`\n`;
  const codes = async (filling: string) =>
    (
      await problemsWith({
        'luton/groups/2023/panel.md': `---\ntitle: Panel\nsummary: A panel.\nsources: [{ document: luton-arrangements, place: Page 1 }]\nkind: panel\ncategory: core\n---\n\n${chart(filling)}`,
      })
    ).map(({ code }) => code);
  expect(await codes('  %% filling\n'.repeat(100))).toEqual([]);
  expect(await codes('  %% filling\n'.repeat(4500))).toEqual(['chart-too-long']);
});

describe('a hostile file', () => {
  test('of 5 MB is refused unread', async () => {
    const [problem] = await problemsWith({ 'shared/topics/hostile.yaml': 'a'.repeat(5_000_000) });
    expect(problem).toMatchObject({ code: 'file-too-large', file: TOPIC });
    expect(problem?.message).toContain('5.0 MB');
  });

  test('that is no text is refused', async () => {
    const problems = await problemsWith({
      'shared/topics/hostile.yaml': new Uint8Array([0x89, 0x50, 0xff, 0xfe]),
    });
    expect(problems.map(({ code }) => code)).toEqual(['not-text']);
  });

  test('of 200,000 lines with a character that cannot be seen is named', async () => {
    const problems = await problemsWith({
      'shared/topics/hostile.yaml': 'a\u0007b\n'.repeat(200_000),
    });
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'control-character', file: TOPIC, line: 1 }),
    );
    expect(problems.length).toBeLessThan(200);
  });

  test('of HTML and script is refused', async () => {
    const problems = await problemsWith({
      'luton/groups/2023/hostile.md': '<html><script>alert(1)</script></html>',
      'shared/topics/hostile.yaml': '<script>alert(1)</script>',
    });
    expect(problems.map(({ code }) => code)).toEqual(['no-frontmatter', 'no-fields']);
  });

  test('that multiplies itself through aliases is refused', async () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [from, to] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) =>
      pair.split(''),
    )) {
      lines.push(
        `${to}: &${to} [*${from}, *${from}, *${from}, *${from}, *${from}, *${from}, *${from}]`,
      );
    }
    const problems = await problemsWith({ 'shared/topics/hostile.yaml': lines.join('\n') });
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['yaml-syntax']));
  });

  test('that names inner parts of JavaScript is refused', async () => {
    const problems = await problemsWith({
      'shared/topics/hostile.yaml':
        'title: T\nsummary: S\n__proto__: 1\nconstructor: 2\ntoString: 3\n',
    });
    expect(problems.map(({ field }) => field)).toEqual(['__proto__', 'constructor', 'toString']);
  });

  test('with very deep nesting is refused', async () => {
    const problems = await problemsWith({
      'shared/topics/hostile.yaml': `title: ${'['.repeat(20_000)}`,
      'luton/groups/2023/hostile.md': `---\ntitle: A\n---\n${'> '.repeat(20_000)}a`,
    });
    expect(problems.map(({ file }) => file)).toContain(TOPIC);
  });

  test('that is a link leaving the folder is not followed', async () => {
    const root = await projectWith({});
    await symlink('/etc', join(root, 'src/content/shared/topics/etc'));
    await symlink('/etc/hostname', join(root, TOPIC));
    const { problems } = await checkProject(root);
    expect(problems.map(({ code }) => code)).toEqual(['symbolic-link', 'symbolic-link']);
  });
});

test('something that is no ordinary file is reported and not opened', async () => {
  const root = await projectWith({});
  const server = createServer();
  await new Promise<void>((listening) => server.listen(join(root, TOPIC), listening));
  const { problems } = await checkProject(root);
  server.close();
  expect(problems).toMatchObject([{ code: 'not-readable', file: TOPIC }]);
});

describe('a folder', () => {
  test('that does not exist is reported', async () => {
    const { problems } = await checkContent('nowhere', { today: TODAY });
    expect(problems).toMatchObject([{ code: 'no-folder', file: 'nowhere' }]);
  });

  test('without files is reported', async () => {
    const root = await projectWith({});
    await mkdir(join(root, 'empty'));
    const { problems } = await checkContent('empty', { today: TODAY, root });
    expect(problems).toMatchObject([{ code: 'no-files' }]);
  });
});

describe('any text as a file', () => {
  const yaml = fc
    .array(fc.tuple(fc.constantFrom('title', 'summary', 'a', '- b', '  c'), fc.string()), {
      maxLength: 6,
    })
    .map((lines) => lines.map(([key, value]) => `${key}: ${value}`).join('\n'));
  const markdown = fc
    .tuple(yaml, fc.string({ unit: 'binary' }))
    .map(([fields, body]) => `---\n${fields}\n---\n${body}`);
  const anyText = fc.oneof(fc.string({ unit: 'binary' }), yaml, markdown);

  test('is either an entry or a problem, and never a crash', { timeout: 300_000 }, async () => {
    const paths = [
      'shared/topics/any.yaml',
      'luton/groups/2023/any.md',
      'luton/groups/2023/any.mdx',
    ];
    const root = await projectWith({});
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), anyText, async (path, text) => {
        const file = join(root, 'src/content', path);
        await writeFile(file, text);
        const { entries, problems } = await checkProject(root);
        await writeFile(file, '');
        const about = `src/content/${path}`;
        const isEntry = entries.some((entry) => entry.file === about);
        const found = problems.filter((problem) => problem.file === about);
        expect(found.map(({ code }) => code)).not.toContain('check-failed');
        expect(isEntry || found.length > 0).toBe(true);
      }),
      { numRuns: runs(25) },
    );
  });
});
