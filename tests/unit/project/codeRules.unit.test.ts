import { spawnSync } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve, sep } from 'node:path';
import { ESLint } from 'eslint';
import { expect, onTestFinished, test, vi } from 'vitest';
import { broken, wrongTypes } from './codeRules.ts';

// ESLint reads its plugins on first use.
vi.setConfig({ testTimeout: 60_000 });

interface Settings {
  jsPlugins: string[];
  rules: Record<string, unknown>;
  overrides: { rules: Record<string, unknown> }[];
}

const settings = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as Settings;
const inForce = [settings.rules, ...settings.overrides.map(({ rules }) => rules)].flatMap((rules) =>
  Object.keys(rules),
);

/** The rules that need to know types, which ESLint does not look up. */
const typed = [
  'typescript/await-thenable',
  'typescript/no-floating-promises',
  'typescript/no-misused-promises',
  'typescript/only-throw-error',
];

/** What Oxlint says of files in a made-up project with this one's settings: for each, the rules that it breaks. */
function refused(files: readonly string[]): string[][] {
  const root = mkdtempSync(join(tmpdir(), 'code-rules-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  mkdirSync(join(root, 'src/model/planted'), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  cpSync('tsconfig.json', join(root, 'tsconfig.json'));
  const own = { ...settings, jsPlugins: settings.jsPlugins.map((path) => resolve(path)) };
  writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(own));
  files.forEach((code, index) => {
    writeFileSync(join(root, `src/model/planted/${String(index)}.ts`), `${code}\n`);
  });
  const { stdout } = spawnSync(
    process.execPath,
    [resolve('node_modules/oxlint/bin/oxlint'), '--format', 'json', 'src'],
    { cwd: root, encoding: 'utf8' },
  );
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { code: string; filename: string }[];
  };
  return files.map((_, index) =>
    diagnostics
      .filter(({ filename }) => filename.endsWith(`/${String(index)}.ts`))
      .map(({ code }) => code),
  );
}

test('Oxlint refuses what each of its rules is for, and wrong types', () => {
  const planted = [...Object.entries(broken), ...Object.entries(wrongTypes)];
  const found = refused(planted.map(([, code]) => code));
  expect(planted.filter(([rule], index) => !found[index]!.includes(rule))).toEqual([]);
});

test('every rule of Oxlint is planted', () => {
  const short = (rule: string) => rule.replace(/^.*[/(]/, '').replace(')', '');
  expect(new Set(Object.keys(broken).map(short))).toEqual(new Set(inForce.map(short)));
});

test('Oxlint has the rules of ESLint that are not for components alone, and those that ask for types', async () => {
  const { rules } = (await new ESLint().calculateConfigForFile('src/model/planted.ts')) as {
    rules: Record<string, [number]>;
  };
  const names = Object.entries(rules)
    .filter(([name, [severity]]) => severity === 2 && !name.startsWith('astro/'))
    .map(([name]) => name.replace('@typescript-eslint/', 'typescript/'));
  expect(inForce.toSorted()).toEqual([...names, ...typed].toSorted());
});

test('every file of TypeScript that uses a component is checked with the types of components', () => {
  const uses = globSync('{src,tests,scripts}/**/*.ts').filter((file) =>
    /(from|import\() ?'[^']*\.astro'/.test(readFileSync(file, 'utf8')),
  );
  const { include } = JSON.parse(readFileSync('tsconfig.astro.json', 'utf8')) as {
    include: string[];
  };
  expect(uses.length).toBeGreaterThan(0);
  expect(
    uses
      .map((file) => file.split(sep).join('/'))
      .filter((file) => !include.some((path) => file === path || file.startsWith(`${path}/`))),
  ).toEqual([]);
});
