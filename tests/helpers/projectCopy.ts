import { execFile } from 'node:child_process';
import {
  appendFile,
  cp,
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the project in a temporary folder, with the installed packages of this one. */
export interface ProjectCopy {
  root: string;
  /** Rewrites the files below a folder. */
  change: (folder: string, rewrite: (text: string) => string) => Promise<void>;
  /** Puts text at the end of a file. */
  append: (file: string, text: string) => Promise<void>;
  /** Runs a script of the copy with Node and waits for its end. */
  run: (
    script: string,
    env?: Record<string, string>,
    args?: readonly string[],
  ) => Promise<{ code: number; output: string }>;
  remove: () => Promise<void>;
}

const COPIED = [
  'src',
  'public',
  'scripts',
  'tests/fixtures/variety',
  'astro.config.mjs',
  'handbook.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Copies what a build needs, into a new folder of the one given. */
export async function copyProject(folder = tmpdir()): Promise<ProjectCopy> {
  const root = await mkdtemp(join(folder, 'handbook-project-'));
  for (const name of COPIED) await cp(name, join(root, name), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    change: (folder, rewrite) => changeFiles(join(root, folder), rewrite),
    append: (file, text) => appendFile(join(root, file), text),
    run: (script, env = {}, args = []) => run([script, ...args], root, env),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

/** Rewrites the files below a folder. */
export async function changeFiles(
  folder: string,
  rewrite: (text: string) => string,
): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    await writeFile(file, rewrite(await readFile(file, 'utf8')));
  }
}

function run(
  command: readonly string[],
  cwd: string,
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
  const options = { cwd, env: { ...outsideVitest(), ...env } };
  return new Promise((resolve) => {
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, output: `${stdout}${stderr}` });
    });
  });
}

/** The environment without what Vitest adds to it, which is not there when the site is built in earnest. */
export function outsideVitest(): Record<string, string | undefined> {
  const added = /^(NODE_ENV|MODE|DEV|PROD|SSR|BASE_URL|TEST|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !added.test(name)));
}
