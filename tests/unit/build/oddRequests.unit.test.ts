import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../../src/build/serve/serveSite.ts';

const REQUESTS = 3000;
const AT_ONCE = 250;
/** Milliseconds that an answer may take, before the line is closed on this side. */
const PATIENCE = 150;

const folder = mkdtempSync(join(tmpdir(), 'handbook-odd-'));
let server: Server;
let port: number;

beforeAll(async () => {
  mkdirSync(join(folder, 'luton'), { recursive: true });
  writeFileSync(join(folder, '404.html'), 'There is no such page.');
  writeFileSync(join(folder, 'luton/index.html'), 'Luton '.repeat(500));
  server = await serveSite({ folder, port: 0, basePath: '/' });
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const METHODS = 'GET HEAD POST PUT DELETE OPTIONS TRACE CONNECT PATCH PROPFIND FOO get'.split(' ');
const PATHS = [
  ...['/luton/', '/luton', '/', '*', '', '//', '///luton//', '/../..', '/%2e%2e/%2e%2e/etc/passwd'],
  ...[
    '/%',
    '/%zz',
    '/%00',
    '/luton/%ff',
    '/luton\\',
    '/..\\..',
    '/?',
    '/?a=%',
    '/#a',
    '/luton/index.html/x',
  ],
  ...[
    'http://other.example/luton/',
    'https://',
    'other.example:443',
    '/con',
    '/luton/.',
    '/luton/..',
    '/.git/config',
  ],
  ...[
    `/${'a'.repeat(300)}`,
    `/${'a/'.repeat(2000)}`,
    `/${'%41'.repeat(3000)}`,
    '/é',
    '/\u{1f600}',
    '/constructor',
    '/__proto__',
  ],
];
const HEADERS = [
  ...[
    'Range: bytes=10-5',
    'Range: bytes=-',
    'Range: bytes=0-0,1-1,2-2',
    'Range: bytes=99999999999999999999-',
  ],
  ...[
    'Accept-Encoding: gzip;q=0',
    'Accept-Encoding: ',
    'If-None-Match: *',
    'If-None-Match: "',
    'If-Modified-Since: never',
  ],
  ...[
    'Expect: 100-continue',
    'Expect: the worst',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Upgrade: h2c\r\nConnection: upgrade',
  ],
  ...[
    'Content-Length: -1',
    'Content-Length: 5',
    'Content-Length: 99999999',
    'Transfer-Encoding: chunked',
    'Transfer-Encoding: gzip',
  ],
  ...[
    'Connection: close',
    'Connection: keep-alive',
    'Host: ',
    'Host: a\r\nHost: b',
    ': empty',
    'No colon',
    'X: \u0000',
    `X: ${'a'.repeat(20_000)}`,
  ],
  ...['Cookie: a=b; __Host-c=d', 'Authorization: Basic !', 'TE: trailers', 'Trailer: X'],
];
const VERSIONS = ['HTTP/1.1', 'HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'HTTP', ''];
const BODIES = [
  '',
  '',
  '',
  '5\r\nhello\r\n0\r\n\r\n',
  'zz\r\n',
  'hello',
  '\u0000\u0001',
  'GET /luton/ HTTP/1.1\r\n\r\n',
];

function oddRequest(next: () => number): string {
  const one = <Item>(list: readonly Item[]): Item => list[Math.floor(next() * list.length)]!;
  // Half of each is as it should be, so that the odd part is met by all that comes after it.
  const usual = (item: string, list: readonly string[]) => (next() < 0.5 ? item : one(list));
  const headers = Array.from({ length: Math.floor(next() * 4) }, () => one(HEADERS));
  const host = next() < 0.8 ? ['Host: localhost'] : [];
  const end = next() < 0.1 ? '\n' : '\r\n';
  const whole = [
    `${usual('GET', METHODS)} ${usual('/luton/', PATHS)} ${usual('HTTP/1.1', VERSIONS)}`,
    ...host,
    ...headers,
    '',
    one(BODIES),
  ].join(end);
  // Now and then the line goes dead in the middle.
  return next() < 0.1 ? whole.slice(0, Math.floor(next() * whole.length)) : whole;
}

/** Sends bytes, and waits until there is an answer, or none to come. */
function send(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(Buffer.from(bytes));
      // A line that is closed at once gets no answer.
      setTimeout(() => socket.end(), PATIENCE);
    });
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('error', () => resolve(answer));
    socket.on('close', () => resolve(answer));
  });
}

test('thousands of odd requests are each answered or refused, and the server goes on', async () => {
  const next = numbers(20261129);
  const statuses = new Map<string, number>();
  for (let done = 0; done < REQUESTS; done += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE }, () => oddRequest(next));
    for (const answer of await Promise.all(batch.map(send))) {
      const status = /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 'none';
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  expect([...statuses.keys()].toSorted()).toEqual(
    expect.arrayContaining(['200', '301', '400', '404', '405']),
  );
  expect(statuses.get('500')).toBeUndefined();
  const response = await fetch(`http://localhost:${port}/luton/`);
  expect([response.status, (await response.text()).length]).toEqual([200, 3000]);
});

test('nothing outside the folder of the site is ever sent', async () => {
  const next = numbers(1);
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => {
      const up = Array.from({ length: 12 }, () => (next() < 0.5 ? '..' : '%2e%2e')).join(
        next() < 0.5 ? '/' : '%2f',
      );
      return send(`GET /${up}/etc/passwd HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    }),
  );
  expect(answers.filter((answer) => answer.includes('root:'))).toEqual([]);
  expect(answers.every((answer) => answer.startsWith('HTTP/1.1 '))).toBe(true);
});

test('a site can only be read', async () => {
  const response = await fetch(`http://localhost:${port}/luton/`, { method: 'POST', body: 'a' });
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
});
