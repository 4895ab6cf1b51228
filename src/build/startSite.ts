import type { RequestListener } from 'node:http';
import { buildSite } from './buildSite.ts';
import { listenNear, portNotice } from './serve/listenNear.ts';
import { answersOf, isBuilt } from './serve/serveSite.ts';
import { siteSummary } from './siteSummary.ts';

const FOLDER = 'dist';

/** What a site is called and where it is served on this computer. */
export interface LocalSite {
  name: string;
  port: number;
  basePath: string;
}

const say = (words: string) => process.stdout.write(words);
const sayError = (error: unknown) =>
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);

/**
 * Builds the site and serves it. The port is taken before the build, so that nobody waits for a build that cannot be served.
 * Gives false, with the reason printed in plain words, when anything is wrong.
 */
export async function startSite(
  { name, port: wanted, basePath }: LocalSite,
  args: string[],
): Promise<boolean> {
  let answers: RequestListener = (_request, response) =>
    response
      .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '30' })
      .end('The site is being built. Load this page again in a moment.');
  try {
    const { server, port } = await listenNear(wanted, (...both) => answers(...both));
    say(portNotice(wanted, port));
    if (!(await buildSite(args))) {
      server.close();
      server.closeAllConnections();
      return false;
    }
    answers = answersOf({ folder: FOLDER, basePath });
    const { pages, entries, charts } = await siteSummary(FOLDER, process.cwd());
    say(`
${name}: http://localhost:${port}${basePath}
${pages} pages from ${entries} entries, with ${charts} charts.
Stop with Ctrl+C.
`);
    return true;
  } catch (error) {
    sayError(error);
    return false;
  }
}

/** Serves the site that has been built. Gives false, with the reason printed, when there is none or no port for it. */
export async function previewSite({ port: wanted, basePath }: LocalSite): Promise<boolean> {
  if (!isBuilt(FOLDER)) {
    sayError(`There is no site in "${FOLDER}". Run "npm run build" first, or "npm start".`);
    return false;
  }
  try {
    const { port } = await listenNear(wanted, answersOf({ folder: FOLDER, basePath }));
    say(portNotice(wanted, port));
    say(`Serving ${FOLDER} at http://localhost:${port}${basePath}\nStop with Ctrl+C.\n`);
    return true;
  } catch (error) {
    sayError(error);
    return false;
  }
}
