import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { serveSite } from '../../src/build/serve/serveSite.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { filesIn, readPages, siteFolder } from '../helpers/site.ts';

/** What a browser, an address book or a calendar expects, written down here and not taken from the server. */
const EXPECTED: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.mmd': 'text/plain; charset=utf-8',
  '.pdf': 'application/pdf',
};

const files = filesIn(siteFolder).filter((file) => !/^[_.]/.test(file));
const byExtension = Map.groupBy(files, (file) => extname(file));

describe('types of files', () => {
  let server: Server;
  let address: string;
  beforeAll(async () => {
    const { basePath } = handbook;
    server = await serveSite({ folder: siteFolder, port: 0, basePath });
    address = `http://localhost:${(server.address() as AddressInfo).port}${basePath}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });

  test('every kind of file outside the search index is one whose type is known', () => {
    const unknown = files.filter(
      (file) => !file.startsWith('pagefind/') && !Object.hasOwn(EXPECTED, extname(file)),
    );
    expect(unknown).toEqual([]);
  });

  test('our own server sends every kind with its type and character set', async () => {
    const sent = await Promise.all(
      [...byExtension].map(async ([extension, [file]]) => {
        const response = await fetch(`${address}${file}`);
        return [extension, response.status, response.headers.get('content-type')];
      }),
    );
    expect(sent.toSorted()).toEqual(
      [...byExtension.keys()]
        .map((extension) => [extension, 200, EXPECTED[extension] ?? 'application/octet-stream'])
        .toSorted(),
    );
  });

  test('hosts are told the types that they do not know', () => {
    const headers = readFileSync(join(siteFolder, '_headers'), 'utf8');
    for (const extension of ['.vcf', '.ics', '.csv', '.mmd'])
      expect(headers).toContain(`/*${extension}\n  Content-Type: ${EXPECTED[extension]}\n`);
  });
});

describe('search engines', () => {
  const pages = readPages();
  const robots = readFileSync(join(siteFolder, 'robots.txt'), 'utf8');

  test('are led from robots.txt to the sitemap, at its whole address', () => {
    const [, sitemap = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? [];
    expect(sitemap).toBe(new URL(`${handbook.basePath}sitemap-index.xml`, handbook.origin).href);
    expect(files).toContain('sitemap-index.xml');
  });

  test('may read every page, so that they see which ones are not to be listed', () => {
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/m);
    expect(robots).not.toContain('Disallow');
  });

  test('find the sitemap in the head of every page', () => {
    const without = pages.filter(
      ({ document }) =>
        !elements(document, 'link').some(
          (link) =>
            attribute(link, 'rel') === 'sitemap' &&
            attribute(link, 'href') === `${handbook.basePath}sitemap-index.xml`,
        ),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });
});
