import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { filesIn, pageAt, sitemapPaths } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** The word that whatever must not be published has in it, in the made-up content. */
const CANARY = /qzxcanary/i;

/** What a file says, as it is and unpacked: whole, and the streams of a PDF. */
function readings(bytes: Buffer): string[] {
  const unpacked = [gunzipSync, brotliDecompressSync, inflateSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
  const text = bytes.toString('latin1');
  const streams = text.startsWith('%PDF-')
    ? [...text.matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(([, stream = '']) => {
        try {
          return [inflateSync(Buffer.from(stream, 'latin1'))];
        } catch {
          return [];
        }
      })
    : [];
  return [bytes, ...unpacked, ...streams].flatMap((one) => [
    one.toString('latin1'),
    // As texts of a PDF are written.
    one.toString('utf16le'),
  ]);
}

/** Nothing that is not published is in any byte of the site, and what has been withdrawn says so. */
export function unpublished(pages: () => SitePage[], folder: () => string): void {
  describe('what readers may not see', () => {
    test('is in no file of the site and in no name of one, however it is packed', () => {
      const files = filesIn(folder());
      expect(files.length).toBeGreaterThan(100);
      const found = files.filter(
        (file) =>
          CANARY.test(file) ||
          readings(readFileSync(join(folder(), file))).some((text) => CANARY.test(text)),
      );
      expect(found).toEqual([]);
    });

    test('would be found in packed files', () => {
      const files = filesIn(folder());
      const says = (end: string, words: RegExp) =>
        files
          .filter((file) => file.endsWith(end))
          .some((file) =>
            readings(readFileSync(join(folder(), file))).some((text) => words.test(text)),
          );
      expect(says('.pf_fragment', /Joint enquiries/)).toBe(true);
      expect(says('.pdf', /FontName/)).toBe(true);
    });

    test('leaves no path of the computer that built the site', () => {
      const found = filesIn(folder()).filter((file) =>
        readFileSync(join(folder(), file)).includes(process.cwd()),
      );
      expect(found).toEqual([]);
    });
  });

  describe('the address of what has been withdrawn', () => {
    const path = '/limeford-stoneham/procedures/old-way/';

    test('says on which day, why, and what replaces it', () => {
      const [main] = elements(pageAt(pages(), path).document, 'main');
      const text = textOf(main!);
      expect(text).toContain('This page has been withdrawn');
      expect(text).toContain(
        'The old way to make enquiries was withdrawn from this site on 1 November 2026.',
      );
      expect(text).toContain('The partnership has replaced it.');
      expect(text).toContain('Read this instead: Joint enquiries');
      expect(elements(main!, 'a').map((link) => attribute(link, 'href'))).toContain(
        '/limeford-stoneham/procedures/enquiries/',
      );
    });

    test('is kept out of search engines and of the search', () => {
      const { html } = pageAt(pages(), path);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(sitemapPaths(folder())).not.toContain(path);
      const names = readFileSync(join(folder(), 'search/names.json'), 'utf8');
      expect(names).not.toContain('old way');
      expect(textOf(pageAt(pages(), '/sitemap/').document)).not.toContain('old way');
    });
  });
}
