import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fileKindOf } from './serve/contentTypes.ts';

const compress = promisify(gzip);

/** What a system says of an address that is no file here: nothing there, a folder, a name that no file can have. */
const NO_FILE = new Set([
  'ENOENT',
  'ENOTDIR',
  'EISDIR',
  'ENAMETOOLONG',
  'EINVAL',
  'ELOOP',
  'EACCES',
]);

/**
 * Answers with the file of a folder that a request asks for, and gives true; leaves a request for no file and gives false.
 * Files are read whole, and a wish for a part of one is answered with all of it, as HTTP allows.
 */
export async function answerWithFile(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = fileAt(folder, request.url ?? '/');
  const bytes = file && (await readIfThere(file));
  if (!bytes) return false;
  const { type, isText } = fileKindOf(file);
  const etag = `"${hash('sha256', bytes, 'base64url').slice(0, 22)}"`;
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', etag);
  response.setHeader('Cache-Control', 'no-cache');
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  const isCompressed = isText && String(request.headers['accept-encoding']).includes('gzip');
  const body = isCompressed ? await compress(bytes, { level: 9 }) : bytes;
  if (isCompressed) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200, { 'Content-Length': body.byteLength }).end(body);
  return true;
}

/**
 * File that an address stands for; undefined for one that cannot be read, leads out of the folder, or is for the host only:
 * `_headers`, `_redirects`, and all that starts with a dot.
 */
function fileAt(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address.split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
  if (/^\/_(?:headers|redirects)$/.test(path) || /[/\\]\./.test(path) || path.includes('\0'))
    return undefined;
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(folder + sep)) ? file : undefined;
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
