import { chromium, type Browser } from 'playwright-core';
import { unpackChromium } from './chromiumPackage.ts';

/** What playwright-core needs to know to start the browser of this machine. */
export interface ChromiumLaunchOptions {
  executablePath?: string;
  channel?: string;
  args: string[];
  env?: Record<string, string>;
}

const commonArgs = [
  // Nothing that the project does in a browser needs the network.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Text is measured the same on every machine.
  '--font-render-hinting=none',
];

// The packaged Chromium comes without a sandbox helper; it only ever opens pages of this project.
const packagedArgs = ['--no-sandbox', '--disable-gpu'];

/** How to start a browser here: CHROMIUM_PATH, else the packaged Chromium on Linux, else an installed Chrome. */
export async function chromiumLaunchOptions(): Promise<ChromiumLaunchOptions> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    // A browser refuses to sandbox what root starts, and in most containers that is who builds.
    const rootArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    return { executablePath: chosen, args: [...commonArgs, ...rootArgs] };
  }
  if (process.platform !== 'linux') return { channel: 'chrome', args: commonArgs };

  const { executablePath, env } = await unpackChromium();
  return {
    executablePath,
    args: [...commonArgs, ...packagedArgs],
    env: { ...inheritedEnvironment(), ...env },
  };
}

/**
 * Starts a headless browser, for drawing charts and for browser tests.
 *
 * @throws in plain words when the browser cannot be started on this machine.
 */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await chromium.launch(await chromiumLaunchOptions());
  } catch (error) {
    throw new Error(
      'No browser could be started, and the charts are drawn in one. ' +
        'Set CHROMIUM_PATH to the path of a Chrome or Chromium, or install Google Chrome (macOS, Windows), ' +
        'or run "npm ci" again to restore the packaged Chromium (Linux).',
      { cause: error },
    );
  }
}

/** The environment without gaps, as playwright-core wants it. */
function inheritedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env);
  return Object.fromEntries(
    entries.filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
