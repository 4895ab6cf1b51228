import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measured } from './measured.ts';
import { hugoFiles, eleventyFiles, starlightFiles } from './peerFiles.ts';

/** Another generator, measured with the words of the same pages. */
export interface PeerBuild {
  name: string;
  version: string;
  clean: number;
  /** After one page has changed. */
  changed: number;
  peak: number | undefined;
}

/** What was measured of others, and why something was not. */
export interface Peers {
  builds: PeerBuild[];
  notes: string[];
}

interface Peer {
  name: string;
  version: string;
  /** Where the Markdown goes. */
  contentIn: string;
  files: Readonly<Record<string, string>>;
  /** Commands of a build, in order; programs of installed packages by name. */
  commands: readonly (readonly [string, ...string[]])[];
  /** Folders that a clean build does not find. */
  made: readonly string[];
}

const PACKAGES = 'scripts/benchmarks/peers';

/** Builds the words of pages with Starlight, with Eleventy and with Hugo, each with Pagefind, as far as they are at hand. */
export async function peerBuilds(
  folder: string,
  words: string,
  say: (line: string) => void,
): Promise<Peers> {
  const notes: string[] = [];
  const tools = resolve(folder, '..', 'peer-packages');
  const isInstalled = await install(tools, say);
  if (!isInstalled)
    notes.push(
      'Starlight and Eleventy could not be installed, so they are not compared: is there a network?',
    );
  const hugo = hugoVersion();
  if (!hugo) notes.push('Hugo is not installed, so it is not compared.');
  const peers = isInstalled ? await peersOf(tools, hugo) : [];
  if (!isInstalled && hugo) notes.push('Hugo needs Pagefind from the same packages.');
  const builds: PeerBuild[] = [];
  for (const peer of peers) {
    say(`  ${peer.name}`);
    try {
      builds.push(await measurePeer(join(tools, peer.name.toLowerCase()), tools, words, peer));
    } catch (error) {
      notes.push(`${peer.name} could not be measured: ${String(error).slice(0, 500)}`);
    }
  }
  return { builds, notes };
}

async function measurePeer(
  folder: string,
  tools: string,
  words: string,
  { name, version, contentIn, files, commands, made }: Peer,
): Promise<PeerBuild> {
  await rm(folder, { recursive: true, force: true });
  const content = join(folder, contentIn);
  await mkdir(content, { recursive: true });
  await cp(words, content, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  const build = async () => {
    let [seconds, peak] = [0, undefined as number | undefined];
    for (const [program, ...args] of commands) {
      const own = join(tools, 'node_modules', '.bin', program);
      const run = await measured(existsSync(own) ? own : program, args, { cwd: folder });
      seconds += run.seconds;
      if (run.peak !== undefined) peak = Math.max(peak ?? 0, run.peak);
    }
    return { seconds, peak };
  };
  for (const one of made) await rm(join(folder, one), { recursive: true, force: true });
  const clean = await build();
  const [page = ''] = (await readdir(content, { recursive: true })).filter((file) =>
    file.endsWith('.md'),
  );
  await writeFile(
    join(content, page),
    `${await readFile(join(content, page), 'utf8')}\nIt meets once more.\n`,
  );
  const changed = await build();
  return { name, version, clean: clean.seconds, changed: changed.seconds, peak: clean.peak };
}

/** Installs the packages as their own lock file has them. False when that cannot be done. */
async function install(tools: string, say: (line: string) => void): Promise<boolean> {
  const lock = await readFile(join(PACKAGES, 'package-lock.json'), 'utf8');
  const installed = await readFile(join(tools, 'installed'), 'utf8').catch(() => '');
  if (installed === lock) return true;
  say('  installing the packages of other generators');
  await mkdir(tools, { recursive: true });
  await cp(PACKAGES, tools, { recursive: true });
  try {
    await measured('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error'], { cwd: tools });
  } catch {
    return false;
  }
  await writeFile(join(tools, 'installed'), lock);
  return true;
}

function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v(\d+\.\d+\.\d+)/.exec(stdout ?? '')?.[1];
}

async function peersOf(tools: string, hugo: string | undefined): Promise<Peer[]> {
  const versionOf = async (name: string) => {
    const text = await readFile(join(tools, 'node_modules', name, 'package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  };
  return [
    {
      name: 'Starlight',
      version: await versionOf('@astrojs/starlight'),
      contentIn: 'src/content/docs',
      files: starlightFiles,
      commands: [['astro', 'build']],
      made: ['dist', '.astro', 'node_modules'],
    },
    {
      name: 'Eleventy',
      version: await versionOf('@11ty/eleventy'),
      contentIn: 'content',
      files: eleventyFiles,
      commands: [
        ['eleventy', '--quiet'],
        ['pagefind', '--site', 'dist'],
      ],
      made: ['dist'],
    },
    ...(hugo === undefined
      ? []
      : [
          {
            name: 'Hugo',
            version: hugo,
            contentIn: 'content',
            files: hugoFiles,
            commands: [
              ['hugo', '--quiet', '--destination', 'dist'],
              ['pagefind', '--site', 'dist'],
            ] as const,
            made: ['dist', 'resources'],
          },
        ]),
  ];
}
