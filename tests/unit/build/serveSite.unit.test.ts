import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listenNear, portNotice } from '../../../src/build/serve/listenNear.ts';
import { serveSite } from '../../../src/build/serve/serveSite.ts';
import { measureWire } from '../../searchEvaluation/wire.ts';

const outside = mkdtempSync(join(tmpdir(), 'handbook-site-'));
const folder = join(outside, 'dist');
const words = 'safeguarding '.repeat(1000);
let server: Server;
let address: string;

beforeAll(async () => {
  mkdirSync(join(folder, 'luton'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), words);
  writeFileSync(join(folder, '404.html'), 'There is no such page');
  writeFileSync(join(folder, 'luton/index.html'), words);
  writeFileSync(join(folder, 'index.pf_meta'), words);
  writeFileSync(join(folder, 'door.vcf'), words);
  writeFileSync(join(folder, 'chart.svg'), words);
  writeFileSync(join(folder, 'packed.txt'), words);
  writeFileSync(join(folder, 'packed.txt.br'), brotliCompressSync(words));
  writeFileSync(join(folder, 'packed.txt.gz'), gzipSync(words, { level: 1 }));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(join(folder, '_astro/styles.aBc1.css'), words);
  writeFileSync(join(folder, '_headers'), words);
  writeFileSync(join(folder, '.secret'), words);
  server = await serveSite({ folder, port: 0, basePath: '/' });
  address = `http://localhost:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

test('text is sent compressed, and reads the same', async () => {
  const response = await fetch(`${address}/luton/?q=neglect`);
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(await response.text()).toBe(words);
});

test('who cannot read gzip gets the text as it is', async () => {
  const response = await fetch(`${address}/luton/`, { headers: { 'Accept-Encoding': 'identity' } });
  expect(response.headers.get('content-encoding')).toBeNull();
  expect(await response.text()).toBe(words);
});

test.each([
  ['gzip, deflate, br', 'br'],
  ['br;q=0, gzip', 'gzip'],
  ['gzip;q=0.5', 'gzip'],
  ['deflate', null],
])(
  'a text that the build compressed is sent as such to a browser that takes %s',
  async (accepted, sent) => {
    const response = await fetch(`${address}/packed.txt`, {
      headers: { 'Accept-Encoding': accepted },
    });
    expect(response.headers.get('content-encoding')).toBe(sent);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
    const packed = sent && readFileSync(join(folder, `packed.txt.${sent === 'br' ? 'br' : 'gz'}`));
    if (packed) expect(response.headers.get('content-length')).toBe(String(packed.byteLength));
    expect(await response.text()).toBe(words);
  },
);

test('scripts and style sheets may be kept for good; of all else a browser asks whether it is new', async () => {
  const cachingOf = async (path: string) =>
    (await fetch(address + path)).headers.get('cache-control');
  expect(await cachingOf('/_astro/styles.aBc1.css')).toBe('public, max-age=31536000, immutable');
  expect(await cachingOf('/luton/')).toBe('no-cache');
});

test('files of the search index are sent as they are, at their own address', async () => {
  const response = await fetch(`${address}/index.pf_meta`, { redirect: 'manual' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBeNull();
});

test('addresses without a page, or out of the folder, get the page for that', async () => {
  const hidden = ['/_headers', '/.secret', '/constructor', '/luton/..%2f..%2fsecret.txt'];
  for (const path of ['/nothing/', '/nothing.html', '/..%2fsecret.txt', '/%zz/', ...hidden]) {
    const response = await fetch(address + path);
    expect(response.status, path).toBe(404);
  }
});

test('a chart that is opened as a file carries a policy by which it does nothing', async () => {
  const policyOf = async (path: string) =>
    (await fetch(address + path)).headers.get('content-security-policy') ?? '';
  const policy = await policyOf('/chart.svg?opened=from+elsewhere');
  for (const directive of ["default-src 'none'", 'sandbox', "frame-ancestors 'none'"])
    expect(policy.split('; ')).toContain(directive);
  expect(await policyOf('/luton/')).toBe("frame-ancestors 'none'");
});

test('what is sent can be measured: compressed text is less than the text, headers included', async () => {
  const wire = measureWire(server);
  await (await fetch(`${address}/luton/`)).text();
  await (await fetch(`${address}/index.pf_meta`)).text();
  await fetch(`${address}/luton`, { redirect: 'manual' });
  const bytes = new Map(wire.sent().map((file) => [file.path, file.bytes]));
  expect(bytes.get('/luton/')).toBeLessThan(2000);
  expect(bytes.get('/index.pf_meta')).toBeGreaterThan(words.length);
  expect(bytes.get('/luton')).toBeGreaterThan(100);
  wire.reset();
  expect(wire.sent()).toEqual([]);
});

test('a card for an address book is sent as what it is, in UTF-8', async () => {
  const response = await fetch(`${address}/door.vcf`);
  expect(response.headers.get('content-type')).toBe('text/vcard; charset=utf-8');
});

test('what has not changed is not sent again', async () => {
  const etag = (await fetch(`${address}/luton/`)).headers.get('etag') ?? '';
  const again = await fetch(`${address}/luton/`, { headers: { 'If-None-Match': etag } });
  expect(again.status).toBe(304);
});

test.each(['bytes=10-5', 'bytes=999999999-', 'bytes=-', 'lines=1-2'])(
  'a wish for a part that makes no sense (%s) is answered, and the server goes on',
  async (range) => {
    const response = await fetch(`${address}/index.pf_meta`, { headers: { Range: range } });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(words);
    expect((await fetch(`${address}/luton/`)).status).toBe(200);
  },
);

test('pages that go and come back while it serves are found as they are, and the server goes on', async () => {
  const page = join(folder, 'luton/index.html');
  rmSync(page);
  rmSync(join(folder, '404.html'));
  const gone = await fetch(`${address}/luton/`);
  expect([gone.status, await gone.text()]).toEqual([404, 'There is no such page.']);
  writeFileSync(page, words);
  writeFileSync(join(folder, '404.html'), 'There is no such page');
  expect((await fetch(`${address}/luton/`)).status).toBe(200);
});

test('only this computer is listened to', () => {
  expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
});

test('an address without its own path for a folder is led to it', async () => {
  const status = await new Promise((resolve) => {
    get(`${address}/luton?q=a`, ({ statusCode, headers }) =>
      resolve([statusCode, headers.location]),
    );
  });
  expect(status).toEqual([301, '/luton/?q=a']);
});

describe('a port that is taken', () => {
  test('is passed over for the next free one, and the reader is told', async () => {
    const taken = (server.address() as AddressInfo).port;
    const near = await listenNear(taken, (_request, response) => response.end());
    near.server.close();
    expect(near.port).toBeGreaterThan(taken);
    expect(portNotice(taken, near.port)).toContain(`Port ${taken} is in use`);
    expect(portNotice(taken, taken)).toBe('');
  });

  test('or that does not exist is named in words', async () => {
    await expect(listenNear(65_536, (_request, response) => response.end())).rejects.toThrow(
      /choose another "port"/,
    );
  });
});

test('a preview without a site says in words what to do', { timeout: 60_000 }, async () => {
  const script = fileURLToPath(new URL('../../../scripts/preview.ts', import.meta.url));
  const { stderr, code } = (await promisify(execFile)(process.execPath, [script], {
    cwd: mkdtempSync(join(outside, 'empty-')),
  }).catch((error: { stderr: string; code: number }) => error)) as { stderr: string; code: number };
  expect(code).toBe(1);
  expect(stderr.trim()).toBe(
    'There is no site in "dist". Run "npm run build" first, or "npm start".',
  );
});
