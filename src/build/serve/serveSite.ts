import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '../../lib/securityPolicy.ts';
import { answerWithFile } from '../siteFiles.ts';

/** Which site to serve, and how. */
export interface SiteToServe {
  /** Folder with the built site. */
  folder: string;
  /** Path the site is under, with a slash at both ends. */
  basePath: string;
}

/** What {@link serveSite} needs to know. */
export interface ServeOptions extends SiteToServe {
  /** Port to listen on; 0 picks a free one. */
  port: number;
}

const PLAIN = { 'Content-Type': 'text/plain; charset=utf-8' };

/** Only this computer: who else is on the network sees nothing. */
const THIS_COMPUTER = '127.0.0.1';

/**
 * Serves the built site as a static host would: with its headers, text as gzip for whoever takes it, and
 * its own page for addresses that do not exist. Resolves when it listens; rejects when the port is taken.
 */
export async function serveSite({ port, ...site }: ServeOptions): Promise<Server> {
  const server = createServer(answersOf(site));
  await listen(server, port);
  return server;
}

/** True when there is a built site in a folder. */
export function isBuilt(folder: string): boolean {
  return existsSync(join(folder, '404.html'));
}

/** Answers requests from the built site. */
export function answersOf({ folder, basePath }: SiteToServe): RequestListener {
  return (request, response) => {
    answer(request, response, { folder, basePath }).catch(() => {
      // One request that cannot be answered never ends the server.
      if (response.headersSent) response.destroy();
      else response.writeHead(500, PLAIN).end('This page cannot be read.');
    });
  };
}

/** Starts a server on a port of this computer. Rejects when the port is taken. */
export function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, THIS_COMPUTER, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, basePath }: SiteToServe,
): Promise<void> {
  const [path = ''] = (request.url ?? '').split('?');
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...PLAIN, Allow: 'GET, HEAD' }).end('This site can only be read.');
    return;
  }
  if (request.url?.startsWith(basePath)) {
    request.url = request.url.slice(basePath.length - 1);
    if (redirectToSlash(request, response, basePath)) return;
    if (await answerWithFile(folder, request, response)) return;
  }
  // Read each time: a build beside the server removes the page for a moment.
  const page = await readFile(join(folder, '404.html')).catch(() => 'There is no such page.');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
}

/** `/luton` leads to `/luton/`, as static hosts do. True when the answer has been given. */
function redirectToSlash(
  request: IncomingMessage,
  response: ServerResponse,
  basePath: string,
): boolean {
  const [path = '/', query] = (request.url ?? '/').split('?');
  if (path.endsWith('/') || /\.\w+$/.test(path) || path.startsWith('//')) return false;
  const target = `${basePath.replace(/\/$/, '')}${path}/${query === undefined ? '' : `?${query}`}`;
  response.writeHead(301, { Location: target }).end();
  return true;
}
