import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { hostHeaders } from '../integrations/securityPolicy.ts';
import { compressedFiles } from './compressedFiles.ts';

/** What {@link serveSite} needs to know. */
export interface ServeOptions {
  /** Folder with the built site. */
  folder: string;
  /** Port to listen on; 0 picks a free one. */
  port: number;
  /** Path the site stands under, with a slash at both ends. */
  basePath: string;
}

/**
 * Serves the built site as a static host would: with its headers, text as gzip for whoever takes it, and
 * its own page for addresses that do not exist. Resolves when it listens; rejects when the port is taken.
 */
export function serveSite(options: ServeOptions): Promise<Server> {
  const { folder, port, basePath } = options;
  const notFound = readFileSync(join(folder, '404.html'));
  const files = sirv(folder, { etag: true, dotfiles: false });
  const compressed = compressedFiles(folder);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(hostHeaders)) response.setHeader(name, value);
    if (!request.url?.startsWith(basePath)) return answerNotFound(response, notFound);
    request.url = request.url.slice(basePath.length - 1);
    if (redirectToSlash(request, response, basePath)) return;
    const sendAsIs = () => files(request, response, () => answerNotFound(response, notFound));
    compressed(request, response).then(
      (isAnswered) => isAnswered || sendAsIs(),
      (error: unknown) => response.destroy(error as Error),
    );
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

function answerNotFound(response: ServerResponse, page: Buffer): void {
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(page);
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
  response.writeHead(301, { Location: target });
  response.end();
  return true;
}
