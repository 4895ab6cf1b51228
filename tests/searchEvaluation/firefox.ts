import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectBiDi } from './biDi.ts';
import type { BiDi } from './biDi.ts';
import { LONGEST_WAIT } from './tab.ts';
import type { Tab, TabBrowser } from './tab.ts';

/** Nothing that is measured needs the network. */
const PREFERENCES: Record<string, boolean> = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/**
 * Starts a Firefox as it comes from its makers, with its own profile. Playwright drives only
 * its own builds and Mozilla's newest, so WebDriver BiDi drives it here. Throws when the
 * program cannot be started.
 */
export async function launchFirefox(program: string): Promise<TabBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'handbook-firefox-'));
  const preferences = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref("${name}", ${value});`,
  );
  await writeFile(join(profile, 'user.js'), preferences.join('\n'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const biDi = await connectBiDi(`${await addressOf(child)}/session`);
  const { capabilities } = (await biDi.send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  return {
    name: `firefox ${capabilities.browserVersion}`,
    newTab: () => newTab(biDi),
    close: async () => {
      const ended = once(child, 'exit');
      await biDi.send('browser.close');
      biDi.close();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** The address that Firefox says it listens at. */
async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('Firefox has no error output.');
  const failed = once(child, 'error').then(([error]) => Promise.reject(error as Error));
  const said = (async () => {
    for await (const line of createInterface({ input: child.stderr as NodeJS.ReadableStream })) {
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
      if (address) return address;
    }
    throw new Error('Firefox ended without saying where it listens.');
  })();
  return Promise.race([said, failed]);
}

/** A tab in its own user context, which shares no cache with others. */
async function newTab(biDi: BiDi): Promise<Tab> {
  const { userContext } = (await biDi.send('browser.createUserContext')) as { userContext: string };
  const { context } = (await biDi.send('browsingContext.create', {
    type: 'tab',
    userContext,
  })) as { context: string };
  return {
    open: async (url) => {
      await biDi.send('browsingContext.navigate', { context, url, wait: 'interactive' });
    },
    waitFor: async (read) => {
      const { result } = (await biDi.send('script.callFunction', {
        functionDeclaration: waiting(read.toString()),
        target: { context },
        awaitPromise: true,
      })) as { result?: { type: string; value: string } };
      if (result?.type !== 'string') throw new Error('The page gave no answer in time.');
      return JSON.parse(result.value) as never;
    },
    close: async () => {
      await biDi.send('browser.removeUserContext', { userContext });
    },
  };
}

/** A function for the page: asks again and again, and gives what came as JSON. */
function waiting(read: string): string {
  return `async () => {
    const read = ${read};
    for (const end = performance.now() + ${LONGEST_WAIT}; performance.now() < end; ) {
      const value = read();
      if (value !== undefined) return JSON.stringify(value);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }`;
}
