import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { textsOfPdf } from '../../helpers/pdfText.ts';
import { filesIn, pageAt, sitemapPaths } from '../../helpers/site.ts';
import { searchText } from '../../helpers/searchText.ts';
import type { SitePage } from '../../helpers/site.ts';

/** The word that whatever must not be published has in it, in the made-up content. */
const CANARY = /qzxcanary/i;

/** Where one is, by what readers may not see there: a file of the made-up content, and what is before the word. */
const PLACES: Record<string, [file: string, before: RegExp]> = {
  'a draft': ['limeford-stoneham/procedures/qzxcanary-draft.md', /title: /],
  'the text of a draft': ['limeford-stoneham/procedures/qzxcanary-draft.md', /\nThe /],
  'a drawing in a draft': ['limeford-stoneham/procedures/qzxcanary-draft.md', /a\["/],
  'what is part of a draft': ['qzxcanary-fen/arrangements/part-of-a-draft.md', /title: /],
  'a review under embargo': [
    'exampleton-borough/case-reviews/qzxcanary-embargoed.yaml',
    /summary: /,
  ],
  'what has been withdrawn': ['limeford-stoneham/procedures/old-way.md', /summary: /],
  'a comment among the fields': ['limeford-stoneham/procedures/enquiries.md', /\n# /],
  'a comment in a text': ['limeford-stoneham/procedures/enquiries.md', /\[\/\/\]: # \(/],
  'a definition of a link that no text uses': ['limeford-stoneham/procedures/enquiries.md', /\n\[/],
  'what is no name of a person': ['limeford-stoneham/procedures/enquiries.md', /reason: /],
  'who read a review': ['exampleton-borough/case-reviews/child-a-and-child-b.yaml', /by: .*, /],
  'why search engines do not list a page': [
    'exampleton-borough/case-reviews/baby-d.yaml',
    /reason: .*, /,
  ],
  'the local press': ['shared/areas/exampleton.yaml', /localPress: \[/],
  'why lines are not used': ['shared/sources/exampleton-arrangements.yaml', /reason: .*, /],
  'a document that only a draft cites': ['shared/sources/qzxcanary-document.yaml', /title: /],
  'a file beside the content': ['.gitkeep', /^/],
};

/** What a file says, as it is and unpacked: whole, and the streams and texts of a PDF. */
function readings(bytes: Buffer): string[] {
  const unpacked = [gunzipSync, brotliDecompressSync, inflateSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)];
    } catch {
      return [];
    }
  });
  const isPdf = bytes.subarray(0, 5).toString('latin1') === '%PDF-';
  return (
    [bytes, ...unpacked]
      // As texts in the properties of a PDF are written, too.
      .flatMap((one) => [one.toString('latin1'), one.toString('utf16le')])
      .concat(isPdf ? textsOfPdf(bytes) : [])
  );
}

/** Nothing that is not published is in any byte of the site, and what has been withdrawn says so. */
export function unpublished(pages: () => SitePage[], folder: () => string): void {
  describe('what readers may not see', () => {
    test.each(Object.entries(PLACES))('has a word to look for in %s', (_, [file, before]) => {
      const text = readFileSync(join('tests/fixtures/variety/content', file), 'utf8');
      expect(text).toMatch(new RegExp(`${before.source}qzxcanary`, 'i'));
    });

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
      expect(says('.pdf', /Worried about a child/)).toBe(true);
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
      expect(searchText(folder())).not.toContain('old way');
      expect(textOf(pageAt(pages(), '/sitemap/').document)).not.toContain('old way');
    });
  });
}
