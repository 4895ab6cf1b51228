import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FILE_KINDS } from '../../src/build/serve/contentTypes.ts';
import { headersOf } from '../../src/lib/securityPolicy.ts';
import { filesIn, siteFolder } from '../helpers/site.ts';
import { hosts, startHost } from './hosts.ts';
import type { RunningHost } from './hosts.ts';

const files = filesIn(siteFolder).filter((file) => !/^(?:_headers|_redirects|\.)/.test(file));
/** One file of each kind that a host sends. */
const samples = [...Map.groupBy(files, (file) => extname(file))]
  .filter(([extension]) => FILE_KINDS.has(extension))
  .map(([, [file = '']]) => file);
const asset = files.find((file) => /^_astro\/.*\.css$/.test(file)) ?? '';

describe.each(hosts)('$name', (host) => {
  const isInstalled = host.isInstalled();
  if (!isInstalled) process.stderr.write(`${host.name} is not installed: ${host.advice}\n`);
  let running: RunningHost;

  beforeAll(async () => {
    if (isInstalled) running = await startHost(host, siteFolder);
  });
  afterAll(async () => {
    if (isInstalled) await running.stop();
  });

  /** What is answered as it is on the wire: `fetch` would unpack it. */
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    new Promise<{ message: IncomingMessage; body: Buffer }>((done, fail) => {
      request(`${running.address}${path}`, { method, headers }, (message) => {
        const parts: Buffer[] = [];
        message.on('data', (part: Buffer) => parts.push(part));
        message.on('end', () => done({ message, body: Buffer.concat(parts) }));
      })
        .on('error', fail)
        .end();
    });

  describe.runIf(isInstalled)('sends', () => {
    test.each(samples)('%s with the headers and the type of our own server', async (file) => {
      const { message, body } = await ask(`/${file}`);
      expect(message.statusCode).toBe(200);
      for (const [name, value] of Object.entries(headersOf(file)))
        expect(message.headers[name.toLowerCase()], name).toBe(value);
      expect(message.headers['content-type']).toBe(FILE_KINDS.get(extname(file))?.type);
      expect(body).toEqual(readFileSync(join(siteFolder, file)));
    });

    test('a page by the name of its folder, and leads to it without the last slash', async () => {
      const { message, body } = await ask('/luton/');
      expect(message.headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body).toEqual(readFileSync(join(siteFolder, 'luton/index.html')));
      const { message: led } = await ask('/luton');
      expect([301, 308]).toContain(led.statusCode);
      expect(led.headers.location).toBe('/luton/');
    });

    test.each([
      ['br, gzip', 'br', '.br'],
      ['gzip', 'gzip', '.gz'],
    ])(
      'what the build has compressed to whoever takes %s',
      async (accepted, encoding, extension) => {
        for (const [path, file] of [
          ['/luton/', 'luton/index.html'],
          [`/${asset}`, asset],
        ] as const) {
          const { message, body } = await ask(path, { 'Accept-Encoding': accepted });
          expect(message.headers['content-encoding'], path).toBe(encoding);
          expect(message.headers.vary, path).toMatch(/accept-encoding/i);
          expect(message.headers['content-type']).toBe(FILE_KINDS.get(extname(file))?.type);
          expect(body.equals(readFileSync(join(siteFolder, `${file}${extension}`))), path).toBe(
            true,
          );
        }
      },
    );

    test('scripts and style sheets to be kept for good, and asks of all else whether it is new', async () => {
      const { message: kept } = await ask(`/${asset}`);
      expect(kept.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      const { message: page } = await ask('/luton/');
      expect(page.headers['cache-control']).toBe('no-cache');
      const { message: again } = await ask('/luton/', {
        'If-None-Match': page.headers.etag ?? '',
      });
      expect(again.statusCode).toBe(304);
    });

    test('its own page, with all headers, where there is none, and for what is for hosts alone', async () => {
      const missing = readFileSync(join(siteFolder, '404.html'));
      for (const path of ['/nothing/', '/nothing.html', '/_headers', '/_redirects', '/.secret']) {
        const { message, body } = await ask(path);
        expect(message.statusCode, path).toBe(404);
        expect(message.headers['content-type'], path).toBe('text/html; charset=utf-8');
        for (const [name, value] of Object.entries(headersOf('/404.html')))
          expect(message.headers[name.toLowerCase()], `${path}: ${name}`).toBe(value);
        expect(body.equals(missing), path).toBe(true);
      }
    });

    test('nothing to whoever wants to change something', async () => {
      const { message } = await ask('/luton/', {}, 'POST');
      expect(message.statusCode).toBe(405);
    });

    test('no file from outside the site', async () => {
      for (const path of ['/..%2f..%2fpackage.json', '/luton/../../package.json']) {
        const { message } = await ask(path);
        expect([400, 404], path).toContain(message.statusCode);
      }
    });
  });
});
