import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../helpers/site.ts';

/** README and everything below docs, but for the lists of fields, which are made from the schemas. */
const documents = ['README.md', ...filesIn('docs').map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md') && file !== 'docs/content-fields.md')
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, prose: text.replaceAll(/^```[\s\S]*?^```/gm, '') };
  });

const FOLDERS = ['src', 'scripts', 'tests', 'docs', 'public', '.ci', '.github'];
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  filesIn(folder).map((file) => `${folder}/${file}`),
);
const topFiles = [
  ...['package.json', 'handbook.config.ts', 'astro.config.mjs', 'eslint.config.js', 'knip.json'],
  ...['README.md', 'CHANGELOG.md', 'tsconfig.json', 'vitest.config.ts', 'playwright.config.ts'],
];
const code = files
  .filter((file) => /\.(?:ts|astro)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

/** Words in code marks, outside of examples. */
const marked = documents.flatMap(({ file, prose }) =>
  [...prose.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => ({ file, words })),
);

/** Files that a build writes, or that an example makes up. */
const NOT_KEPT = /^(?:dist|reports|node_modules|\.\.\/shared)(?:\/|$)|exampleton|example|<|\*|…/;
const isFile = (path: string) =>
  existsSync(path) ||
  existsSync(join('src', path)) ||
  files.some((file) => file.endsWith(`/${path}`));

describe('what the documentation names is there', () => {
  test('every function', () => {
    const missing = marked.flatMap(({ file, words }) => {
      const [, name] = /^(\w+)\(\)$/.exec(words) ?? [];
      const isDefined = !name || new RegExp(String.raw`(?:function|const) ${name}\b`).test(code);
      return isDefined ? [] : [`${file}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  test('every file and folder', () => {
    const missing = marked.flatMap(({ file, words }) => {
      const isPath =
        /^(?:src|scripts|tests|docs|public|\.ci)\/[\w./[\]-]*$/.test(words) ||
        /^[\w./[\]-]+\.(?:ts|astro|mjs|scss)$/.test(words);
      return !isPath ||
        NOT_KEPT.test(words) ||
        isFile(words.replace(/\/$/, '')) ||
        topFiles.includes(words)
        ? []
        : [`${file}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  test('every npm command', () => {
    const missing = documents.flatMap(({ file, text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].flatMap(([, name = '']) =>
        Object.hasOwn(scripts, name) ? [] : [`${file}: npm run ${name}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every npm script that somebody may start, in the README', () => {
    const readme = documents.find(({ file }) => file === 'README.md')?.text ?? '';
    const named = (name: string) =>
      readme.includes(`npm run ${name}`) || readme.includes(`npm ${name}`);
    expect(Object.keys(scripts).filter((name) => !named(name))).toEqual([]);
  });

  test('every file that a link leads to', () => {
    const missing = documents.flatMap(({ file, prose }) =>
      [...prose.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)].flatMap(([, target = '']) =>
        /^(?:https?:|mailto:|\/|…)/.test(target) || existsSync(join(dirname(file), target))
          ? []
          : [`${file}: ${target}`],
      ),
    );
    expect(missing).toEqual([]);
  });

  test('every decision, under its own number', () => {
    const wrong = documents.flatMap(({ file, prose }) =>
      [...prose.matchAll(/\[decision (\d+)\]\((?:[\w./]*\/)?(\d{4})-/g)].flatMap(
        ([words, number, inName]) =>
          Number(number) === Number(inName) ? [] : [`${file}: ${words}`],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('every kind of chart that has a folder of its own', () => {
    const charts = documents.find(({ file }) => file === 'docs/charts.md')?.text ?? '';
    const kinds = files.flatMap(
      (file) => /^src\/charts\/(\w+)\/\w*Chart\.ts$/.exec(file)?.[1] ?? [],
    );
    expect([...new Set(kinds)].filter((kind) => !charts.includes(`\`${kind}/`))).toEqual([]);
  });
});
