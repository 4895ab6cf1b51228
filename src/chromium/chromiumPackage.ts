import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { cacheFolder, inPackage } from '../cache/projectPaths.ts';

/** A Chromium unpacked from the @sparticuz/chromium package, ready to be started. */
export interface UnpackedChromium {
  executablePath: string;
  env: Record<string, string>;
}

// Makes the package unpack its shared libraries as well, so that a bare machine needs no system packages.
const runtime = { AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };

const unpackScript = `
const { default: chromium } = await import('@sparticuz/chromium');
await chromium.executablePath();
`;

/**
 * Unpacks Chromium, once per version, and says where it is.
 *
 * The package itself writes straight to its destination and takes any file found there for a finished one. Here it
 * unpacks into its own folder, which then takes its final name in one step: processes that unpack at the same
 * time never see half a browser.
 */
export async function unpackChromium(): Promise<UnpackedChromium> {
  const { version } = JSON.parse(
    await readFile(inPackage('@sparticuz/chromium', 'package.json'), 'utf8'),
  ) as {
    version: string;
  };
  const folder = cacheFolder(`handbook-chromium-${version}-${process.arch}`);
  if (!existsSync(executableIn(folder))) await unpackTo(folder);
  return {
    executablePath: executableIn(folder),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: folder },
  };
}

async function unpackTo(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const staging = await mkdtemp(`${folder}-`);
  try {
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', unpackScript], {
      env: { ...process.env, ...runtime, TMPDIR: staging },
    });
    await writeFile(join(staging, 'fonts.conf'), fontConfiguration(folder));
    // What a browser left behind that ran while its folder was deleted.
    if (!existsSync(executableIn(folder))) await rm(folder, { recursive: true, force: true });
    await rename(staging, folder);
  } catch (error) {
    // Another process may have finished first: its copy is as good.
    if (!existsSync(executableIn(folder))) throw error;
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

const executableIn = (folder: string): string => join(folder, 'chromium');

/** The package's own configuration expects its fonts in /tmp. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts/fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
