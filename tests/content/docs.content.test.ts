import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesIn } from '../helpers/site.ts';
import {
  CATALOGUE,
  ENTRIES_SCHEMA,
  partnershipFile,
  schemaFile,
  typeFile,
} from '../../src/model/openData/dataPaths.ts';
import { publishedCollections } from '../../src/schemas/openDataFields.ts';

/**
 * What is written at the top and below docs, but for the lists of fields, which are made from the schemas, and for the
 * changes, which name what is gone.
 */
const documents = [...readdirSync('.'), ...filesIn('docs').map((file) => `docs/${file}`)]
  .filter((file) => file.endsWith('.md'))
  .filter((file) => file !== 'docs/content-fields.md' && file !== 'CHANGELOG.md')
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { file, text, prose: text.replaceAll(/^```[\s\S]*?^```/gm, '') };
  });

const FOLDERS = ['src', 'scripts', 'tests', 'docs', 'public', 'editions', '.ci', '.github'];
const files = FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
  filesIn(folder).map((file) => `${folder}/${file}`),
);
const topFiles = readdirSync('.', { withFileTypes: true }).filter((item) => item.isFile());
const code = [...files, ...topFiles.map(({ name }) => name)]
  .filter((file) => /\.(?:ts|js|mjs|astro|scss|py)$|^package\.json$/.test(file))
  // This file names what it looks for.
  .filter((file) => file !== 'tests/content/docs.content.test.ts')
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const { scripts, dependencies, devDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Record<'scripts' | 'dependencies' | 'devDependencies', Record<string, string>>;
const packages = { ...dependencies, ...devDependencies };

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

/** True for an option that a script reads by name, or that a command in package.json has. */
function isOption(option: string): boolean {
  const name = option.slice(2);
  return code.includes(option) || new RegExp(`['"]${name}['"]|\\b${name}: \\{`).test(code);
}

/** Words of the language that charts are written in. */
const MERMAID_WORDS = ['accTitle', 'accDescr', 'classDef'];

/** `data-left-out` as scripts read it: `dataset.leftOut`. */
function inDataset(attribute: string): string {
  return attribute
    .replace('data-', "dataset['")
    .replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The pages and files that the site can have, as patterns of their addresses. */
const routes = files.flatMap((file) => {
  const [, path] = /^src\/pages\/(.*)\.(?:astro|ts)$/.exec(file) ?? [];
  // Any address may be that of a page in another language: `isAddress` asks for the one in English.
  if (path === undefined || path === '[...translation]') return [];
  const address = path.replace(/(?:^|\/)index$/, '').replaceAll('.', '\\.');
  const pattern = address
    .replaceAll(/\/\[\\\.\\\.\\\.\w+\]/g, '(?:/.+)?')
    .replace(/^\[partnership\]/, `(?:${partnerships().join('|')}|exampleton)`)
    .replaceAll(/\[\w+\]/g, '[^/]+');
  const isFileName = /\.\w+$/.test(path) && file.endsWith('.ts');
  return [new RegExp(`^/${pattern}${isFileName || pattern === '' ? '' : '/'}$`)];
});

/** The files of the open data that have many entries, and their schemas. */
const dataFiles = new Set([
  CATALOGUE,
  ENTRIES_SCHEMA,
  ...publishedCollections.flatMap((type) => [typeFile(type), schemaFile(type)]),
  ...partnerships().map(partnershipFile),
]);

function partnerships(): string[] {
  return files.flatMap(
    (file) => /^src\/content\/([^/]+)\/partnership\.yaml$/.exec(file)?.[1] ?? [],
  );
}

/** True for an address that a page or a file of the site can have, and for a folder of such files. */
function isAddress(path: string): boolean {
  const inEnglish = path.replace(/(?<=\/)[a-z]{2}\/$/, '');
  return (
    routes.some((route) => route.test(path)) ||
    (inEnglish !== path && routes.some((route) => route.test(inEnglish))) ||
    dataFiles.has(path) ||
    (path.endsWith('.json') && routes.some((route) => route.test(path.replace(/\.json$/, '/')))) ||
    files.some((file) => /\.\w+\.ts$/.test(file) && file.startsWith(`src/pages${path}`))
  );
}

/** The ids of the headings of a document, as GitHub makes them. */
function sectionsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  );
}

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
        /^(?:src|scripts|tests|docs|public|editions|\.ci|\.github|\.vscode)\/[\w./[\]-]*$/.test(
          words,
        ) || /^[\w./[\]-]+\.(?:ts|astro|js|mjs|scss|py|yml)$/.test(words);
      return !isPath ||
        NOT_KEPT.test(words) ||
        isFile(words.replace(/\/$/, '')) ||
        Object.hasOwn(packages, words)
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

  test('every option and every program of a command', () => {
    const missing = marked.flatMap(({ file, words }) => {
      const options = /^(?:--|npm |npx |node )/.test(words)
        ? (words.match(/(?<=^|\s)--[a-z-]+(?=[\s=]|$)/g) ?? [])
        : [];
      const [, program, , path] = /^npx (\S+)( run)?(?: (\S+))?$/.exec(words) ?? [];
      const isProgram = !program || existsSync(`node_modules/.bin/${program}`);
      const [, script] = /^(?:node|python3) (\S+)/.exec(words) ?? [];
      const isThere =
        options.every((option) => isOption(option)) &&
        isProgram &&
        [path, script].every((name) => !name || /^\.$|\*/.test(name) || existsSync(name));
      return isThere ? [] : [`${file}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  test('every variable of the environment, attribute and component', () => {
    const missing = marked.flatMap(({ file, words }) => {
      const [name] = /^(?:HANDBOOK|CHROMIUM)_\w+|^data-[a-z-]+/.exec(words) ?? [];
      const [, component] = /^<([A-Z]\w+)/.exec(words) ?? [];
      const isThere =
        (!name || code.includes(name) || code.includes(inDataset(name))) &&
        (!component || files.some((path) => path.endsWith(`/${component}.astro`)));
      return isThere ? [] : [`${file}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  test('every field, argument and type', () => {
    const missing = marked.flatMap(({ file, words }) =>
      !/^(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z])\w*$/.test(words) ||
      new RegExp(String.raw`\b${words}\b`).test(code) ||
      MERMAID_WORDS.includes(words)
        ? []
        : [`${file}: ${words}`],
    );
    expect(missing).toEqual([]);
  });

  test('every address of a page', () => {
    const missing = marked.flatMap(({ file, words }) => {
      const [, path] = /^(\/[\w/<>.…-]*)(?:#\S*)?$/.exec(words) ?? [];
      return !path || isAddress(path) ? [] : [`${file}: ${words}`];
    });
    expect(missing).toEqual([]);
  });

  test('every section that a link leads to', () => {
    const missing = documents.flatMap(({ file, prose }) =>
      [...prose.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].flatMap(([, target = '', id = '']) => {
        if (/^(?:https?:|\/|…)/.test(target)) return [];
        const text = readFileSync(target ? join(dirname(file), target) : file, 'utf8');
        return sectionsOf(text).includes(id) ? [] : [`${file}: ${target}#${id}`];
      }),
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

  test('every decision that is named, and each record in the list of them', () => {
    const records = readdirSync('docs/decisions').flatMap((name) => /^\d{4}/.exec(name) ?? []);
    const missing = documents.flatMap(({ file, prose }) =>
      [...prose.matchAll(/\bdecisions? (\d+)/gi)].flatMap(([words, number = '']) =>
        records.includes(number.padStart(4, '0')) ? [] : [`${file}: ${words}`],
      ),
    );
    const list = documents.find(({ file }) => file === 'docs/decisions/README.md')?.text ?? '';
    const listed = [...list.matchAll(/^(\d+)\. \[.*\]\((\d{4})-/gm)];
    expect(missing).toEqual([]);
    expect(listed.map(([, , record]) => record)).toEqual(records);
    expect(listed.map(([, number]) => number?.padStart(4, '0'))).toEqual(records);
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

  test('every kind of chart that has its own folder', () => {
    const charts = documents.find(({ file }) => file === 'docs/charts.md')?.text ?? '';
    const kinds = files.flatMap(
      (file) => /^src\/charts\/(\w+)\/\w*Chart\.ts$/.exec(file)?.[1] ?? [],
    );
    expect([...new Set(kinds)].filter((kind) => !charts.includes(`\`${kind}/`))).toEqual([]);
  });
});
