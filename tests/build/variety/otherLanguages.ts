import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What readers see of a page in another language. */
export function otherLanguages(pages: () => SitePage[]): void {
  const original = '/northbridge/arrangements/who-we-are/';
  const welsh = `${original}cy/`;
  const mainOf = (path: string) => elements(pageAt(pages(), path).document, 'main')[0]!;
  const leadingTo = (path: string, target: string) =>
    elements(mainOf(path), 'a').filter((link) => attribute(link, 'href') === target);

  describe('a page in Welsh', () => {
    test('is marked as Welsh, and what this site says on it as English', () => {
      const main = mainOf(welsh);
      expect(attribute(main, 'lang')).toBe('cy');
      expect(textOf(main)).toContain('Mae’r cyngor, yr heddlu a’r bwrdd iechyd');
      const english = elements(main, 'div').filter((one) => attribute(one, 'lang') === 'en-GB');
      expect(english.map(textOf).join(' ')).toContain(
        'Translation checked by: Translator of the council, 19 November 2026.',
      );
    });

    test('and the page in English lead to each other', () => {
      expect(leadingTo(welsh, original).map(textOf)).toContain('In English: Who the partners are');
      expect(leadingTo(original, welsh).map(textOf)).toEqual(['Cymraeg: Pwy ydym ni']);
    });

    test('is in no list beside the page in English', () => {
      const listing = pages()
        .map(({ path }) => path)
        .filter((path) => path !== original && path !== '/sitemap/')
        .filter((path) => leadingTo(path, welsh).length > 0);
      expect(listing).toEqual([]);
    });

    test('is on the site map', () => {
      expect(leadingTo('/sitemap/', welsh).map(textOf)).toEqual(['Pwy ydym ni (Cymraeg)']);
    });
  });
}
