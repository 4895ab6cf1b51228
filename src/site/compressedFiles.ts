import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** Kinds of files that hosts compress as they send them. The search index is compressed already. */
const COMPRESSED_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const NO_FILE = new Set(['ENOENT', 'ENOTDIR']);

/** Answers a request and gives true, or leaves it and gives false. */
export type FileAnswer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** Sends the text files of a folder as gzip, as every static host can, and leaves all others. */
export function compressedFiles(folder: string): FileAnswer {
  return async (request, response) => {
    const file = fileAt(folder, request.url ?? '/');
    const type = file && COMPRESSED_TYPES[extname(file)];
    if (!type || !String(request.headers['accept-encoding']).includes('gzip')) return false;
    const body = await compressFile(file);
    if (!body) return false;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Encoding': 'gzip',
      'Content-Length': body.byteLength,
      Vary: 'Accept-Encoding',
    });
    response.end(body);
    return true;
  };
}

/** File that an address stands for; undefined for one that cannot be read or leads out of the folder. */
function fileAt(folder: string, address: string): string | undefined {
  let path: string;
  try {
    path = decodeURIComponent(address.split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(`${folder}/`)) ? file : undefined;
}

async function compressFile(file: string): Promise<Buffer | undefined> {
  try {
    return await compress(await readFile(file), { level: 9 });
  } catch (error) {
    if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
