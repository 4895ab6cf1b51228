import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askAddress } from '../../../../src/build/externalLinks/askAddress.ts';
import { askAll } from '../../../../src/build/externalLinks/askAll.ts';

const OPTIONS = { userAgent: 'a test', patience: 400, retries: 1, rest: 0, between: 0 };

let server: Server;
let port: number;
let requests: { method: string; path: string; agent: string | undefined }[] = [];
let atOnce = 0;
let mostAtOnce = 0;

/** What the server does at each address. */
const PAGES: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/there': (_, response) => response.end('There.'),
  '/gone': (_, response) => response.writeHead(404).end(),
  '/gone-for-good': (_, response) => response.writeHead(410).end(),
  '/moved': (_, response) => response.writeHead(301, { location: '/there' }).end(),
  '/moved-twice': (_, response) => response.writeHead(308, { location: '/moved' }).end(),
  '/for-now': (_, response) => response.writeHead(302, { location: '/there' }).end(),
  '/to-nothing': (_, response) => response.writeHead(301, { location: '/gone' }).end(),
  '/home': (_, response) => response.writeHead(302, { location: '/' }).end(),
  '/': (_, response) => response.end('First page.'),
  '/other': (_, response) =>
    response.writeHead(301, { location: `http://localhost:${port}/there` }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/robots': (_, response) => response.writeHead(403).end(),
  '/only-get': ({ method }, response) => response.writeHead(method === 'GET' ? 200 : 405).end(),
  '/get-says-other': ({ method }, response) =>
    response.writeHead(method === 'GET' ? 200 : 404).end(),
  '/slow': () => undefined,
  '/broken': (_, response) => response.writeHead(500).end(),
  '/drops': ({ socket }) => socket.destroy(),
  '/mail': (_, response) => response.writeHead(302, { location: 'mailto:a@b.example' }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ method: request.method ?? '', path, agent: request.headers['user-agent'] });
    mostAtOnce = Math.max(mostAtOnce, (atOnce += 1));
    response.once('close', () => (atOnce -= 1));
    const recovers = path === '/recovers' && requests.filter((one) => one.path === path).length > 2;
    if (path === '/recovers') response.writeHead(recovers ? 200 : 503).end();
    else PAGES[path]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  ({ port } = server.address() as AddressInfo);
});

beforeEach(() => {
  requests = [];
  mostAtOnce = 0;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const at = (path: string) => `http://127.0.0.1:${port}${path}`;

describe('an address', () => {
  test.each([
    ['/there', 'works'],
    ['/gone', 'gone'],
    ['/gone-for-good', 'gone'],
    ['/for-now', 'works'],
    ['/only-get', 'works'],
    ['/get-says-other', 'works'],
    ['/robots', 'unknown'],
    ['/broken', 'unknown'],
    ['/slow', 'unknown'],
    ['/drops', 'unknown'],
    ['/round', 'unknown'],
    ['/mail', 'unknown'],
    ['/recovers', 'works'],
  ])('%s %s', async (path, state) => {
    expect(await askAddress(at(path), OPTIONS)).toMatchObject({ state });
  });

  test('that has moved is given with the new address', async () => {
    const moved = { state: 'moved', to: at('/there') };
    expect(await askAddress(at('/moved'), OPTIONS)).toMatchObject(moved);
    expect(await askAddress(at('/moved-twice'), OPTIONS)).toMatchObject(moved);
  });

  test('that leads to another site is not taken for the page that is meant', async () => {
    const to = `http://localhost:${port}/there`;
    expect(await askAddress(at('/other'), OPTIONS)).toMatchObject({ state: 'elsewhere', to });
  });

  test('that leads to the first page of its site may be gone', async () => {
    expect(await askAddress(at('/home'), OPTIONS)).toMatchObject({
      state: 'elsewhere',
      to: at('/'),
    });
  });

  test('that leads to a page that is gone says so, with that page', async () => {
    expect(await askAddress(at('/to-nothing'), OPTIONS)).toMatchObject({
      state: 'gone',
      to: at('/gone'),
    });
  });

  test('whose site refuses programs is not called gone', async () => {
    const { why } = await askAddress(at('/robots'), OPTIONS);
    expect(why).toContain('does not let programs look (403)');
  });

  test('that is there is asked for its headers alone, by a program that says its name', async () => {
    await askAddress(at('/there'), OPTIONS);
    expect(requests).toEqual([{ method: 'HEAD', path: '/there', agent: 'a test' }]);
  });

  test('of a site that there is not is gone', async () => {
    const answer = await askAddress('http://no-such-site.invalid/', {
      ...OPTIONS,
      patience: 10_000,
    });
    expect(answer).toMatchObject({ isUnreachable: true });
    expect(answer.state).not.toBe('works');
  });
});

describe('many addresses', () => {
  test('are asked one after the other', async () => {
    const answers = await askAll(['/there', '/gone', '/moved', '/robots'].map(at), OPTIONS);
    expect([...answers.values()].map(({ state }) => state)).toEqual([
      'works',
      'gone',
      'moved',
      'unknown',
    ]);
    expect(mostAtOnce).toBe(1);
  });

  test('of a site that is not reached are not all asked for', async () => {
    const answers = await askAll([at('/slow'), at('/there'), at('/moved')], OPTIONS);
    expect(new Set(requests.map(({ path }) => path))).toEqual(new Set(['/slow']));
    expect([...answers.values()].map(({ state }) => state)).toEqual(Array(3).fill('unknown'));
  });

  test('are left alone when no site is reached: there is no network', async () => {
    const sites = Array.from({ length: 30 }, (_, index) => `http://127.0.0.${index + 2}:1/`);
    expect((await askAll(sites, OPTIONS)).size).toBe(10);
    expect((await askAll([at('/there'), ...sites], OPTIONS)).size).toBe(31);
  });
});
