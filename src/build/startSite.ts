import type { RequestListener } from 'node:http';
import { buildSite, DRAFTS_FOLDER, SITE_FOLDER } from './buildSite.ts';
import { listenNear, portNotice } from './serve/listenNear.ts';
import { answersOf, isBuilt } from './serve/serveSite.ts';
import { siteSummary } from './siteSummary.ts';

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
 * Builds the site, or a preview with drafts, and serves it. The port is taken before the build, so that nobody waits for a build that cannot be served.
 * Gives false, with the reason printed in plain words, when anything is wrong.
 */
export async function startSite(
  { name, port: wanted, basePath }: LocalSite,
  args: string[],
  { drafts = false } = {},
): Promise<boolean> {
  const folder = drafts ? DRAFTS_FOLDER : SITE_FOLDER;
  let answers: RequestListener = (_request, response) =>
    response
      .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '30' })
      .end('The site is being built. Load this page again in a moment.');
  try {
    const { server, port } = await listenNear(wanted, (...both) => answers(...both));
    say(portNotice(wanted, port));
    if (!(await buildSite(args, { drafts }))) {
      server.close();
      server.closeAllConnections();
      return false;
    }
    answers = answersOf({ folder, basePath });
    const { pages, entries, charts } = await siteSummary(folder, process.cwd());
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
  if (!isBuilt(SITE_FOLDER)) {
    sayError(`There is no site in "${SITE_FOLDER}". Run "npm run build" first, or "npm start".`);
    return false;
  }
  try {
    const { port } = await listenNear(wanted, answersOf({ folder: SITE_FOLDER, basePath }));
    say(portNotice(wanted, port));
    say(`Serving ${SITE_FOLDER} at http://localhost:${port}${basePath}\nStop with Ctrl+C.\n`);
    return true;
  } catch (error) {
    sayError(error);
    return false;
  }
}
