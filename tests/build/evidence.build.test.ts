import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

const pages = readPages();
const folds = ({ document }: SitePage) => withClass(document, 'app-evidence');
const withFold = pages.filter((page) => folds(page).length > 0);
/** Pages about the site itself, or that only lead on, such as a topic without a text: nothing on them rests on a document. */
const ABOUT_THE_SITE =
  /^\/(?:$|404|about|accessibility|data|families\/$|help|leave-quickly|learning|practitioners|privacy|schools|search|sitemap|topics|updates|guidance\/coverage|contacts\/poster)|\/(?:sheet|chart)\/$/;

function isFold(node: Node): boolean {
  return (
    'tagName' in node && attribute(node, 'class')?.split(' ').includes('app-evidence') === true
  );
}

/** The text of a page without what is folded at its end. */
function textOutside(node: Node): string {
  if (isFold(node)) return '';
  if (!('childNodes' in node) || node.childNodes.length === 0) return textOf(node);
  return node.childNodes.map(textOutside).join(' ');
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}

/** Elements of the content of a page in the order in which they are read. */
function last(main: Element): Element | undefined {
  return main.childNodes.filter((node): node is Element => 'tagName' in node).at(-1);
}

describe('how a page is known', () => {
  test('is said on every page that rests on documents', () => {
    const without = pages
      .filter((page) => folds(page).length === 0)
      .filter(({ document }) => elements(document, 'main').length > 0)
      .map(({ path }) => path)
      // The lists of sources say beside each what there is to say; the whole glossary leads on to the letters that do.
      .filter(
        (path) =>
          !ABOUT_THE_SITE.test(path) && !path.startsWith('/sources/') && path !== '/glossary/',
      );
    expect(without).toEqual([]);
    expect(withFold.length).toBeGreaterThan(20);
  });

  test('is said once, folded, after everything else of the page', () => {
    const faults = withFold.filter((page) => {
      const [fold, ...others] = folds(page);
      const isOpen = attribute(fold!, 'open') !== undefined;
      const main = theElement(page.document, 'main');
      return others.length > 0 || isOpen || last(main) !== fold;
    });
    expect(faults.map(({ path }) => path)).toEqual([]);
  });

  test('names a document wherever it is said', () => {
    const bare = withFold.filter((page) => elements(folds(page)[0]!, 'li').length === 0);
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  test('is not said anywhere before', () => {
    const words = [
      /editor’s note/gi,
      /\blines? \d+(?:[-–]\d+)? of\b/gi,
      /no date set/gi,
      /figures added by/gi,
      /checked against source/gi,
      /not yet confirmed with the service/gi,
    ];
    const found = pages.flatMap(({ path, document }) => {
      const text = textOutside(theElement(document, 'body'));
      return words.flatMap((word) => (text.match(word) ?? []).map((one) => `${path}: ${one}`));
    });
    expect(found).toEqual([]);
  });

  test('is not said in the steps of a procedure, but below, for each step that has a source', () => {
    const procedures = pages.filter(({ document }) => withClass(document, 'app-steps').length > 0);
    expect(procedures.length).toBeGreaterThan(5);
    for (const { path, document } of procedures) {
      const body = textOutside(theElement(document, 'main'));
      expect(body, path).not.toContain('Source:');
      const steps = withClass(document, 'app-steps__step').map((step) => attribute(step, 'id'));
      const known = elements(folds({ document } as SitePage)[0]!, 'li')
        .map((item) => attribute(item, 'id'))
        .filter((id) => id?.startsWith('source-step-'));
      expect(known.filter((id) => !steps.includes(id!.replace('source-', '')))).toEqual([]);
    }
  });

  test('is less than a quarter of the words of a page of contacts', () => {
    const shares = withFold
      .filter(({ path }) => /^\/contacts\/(?:[a-z-]+\/)?$/.test(path))
      .map((page) => {
        const all = wordsIn(textOf(theElement(page.document, 'main')));
        const evidence = wordsIn(textOf(folds(page)[0]!));
        return { path: page.path, share: Math.round((100 * evidence) / all) };
      });
    expect(shares.length).toBeGreaterThan(1);
    expect(shares.filter(({ share }) => share >= 25)).toEqual([]);
  });
});
