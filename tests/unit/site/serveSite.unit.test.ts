import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../src/site/serveSite.ts';
import { measureWire } from '../../search/wire.ts';

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

test('files of the search index are sent as they are, at their own address', async () => {
  const response = await fetch(`${address}/index.pf_meta`, { redirect: 'manual' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-encoding')).toBeNull();
});

test('addresses without a page, or out of the folder, get the page for that', async () => {
  for (const path of ['/nothing/', '/nothing.html', '/..%2fsecret.txt', '/%zz/']) {
    const response = await fetch(address + path);
    expect(response.status, path).toBe(404);
  }
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
