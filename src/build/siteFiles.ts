import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { ENCODINGS } from './precompressed/encodings.ts';
import type { Encoding } from './precompressed/encodings.ts';
import { cachingOf } from './serve/caching.ts';
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
  response.setHeader('Cache-Control', cachingOf(request.url ?? '/'));
  if (isText) response.setHeader('Vary', 'Accept-Encoding');
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304).end();
    return true;
  }
  const { body, encoding } = isText
    ? await encoded(file, bytes, String(request.headers['accept-encoding']))
    : { body: bytes };
  if (encoding) response.setHeader('Content-Encoding', encoding);
  response.writeHead(200, { 'Content-Length': body.byteLength }).end(body);
  return true;
}

/**
 * A text as a browser takes it: compressed by the build, best first; compressed here where the build made no such file, as
 * for a text that is hardly longer; as it is for a browser that takes neither.
 */
async function encoded(
  file: string,
  bytes: Buffer,
  accepted: string,
): Promise<{ body: Buffer; encoding?: Encoding['name'] }> {
  const taken = ENCODINGS.filter(({ name }) => accepts(accepted, name));
  for (const { name, extension } of taken) {
    const body = await readIfThere(`${file}${extension}`);
    if (body) return { body, encoding: name };
  }
  if (!taken.some(({ name }) => name === 'gzip')) return { body: bytes };
  return { body: await compress(bytes, { level: 9 }), encoding: 'gzip' };
}

/** Whether a browser takes an encoding: it names it, and not with a weight of none. */
function accepts(accepted: string, encoding: string): boolean {
  return accepted.split(',').some((one) => {
    const [name, weight = ''] = one.trim().split(/\s*;\s*/);
    return name === encoding && !/^q=0(?:\.0*)?$/.test(weight);
  });
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
