import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What readers see of reviews that are joint, kept back or taken down. */
export function reviews(pages: () => SitePage[]): void {
  const mainAt = (path: string) => elements(pageAt(pages(), path).document, 'main')[0]!;
  const links = (path: string) =>
    elements(mainAt(path), 'a').map((link) => attribute(link, 'href') ?? '');

  describe('a review of two partnerships about two children', () => {
    const path = '/exampleton-borough/case-reviews/child-a-and-child-b/';

    test('says who made it, about which children, and with which other review', () => {
      const text = textOf(mainAt(path));
      expect(text).toContain('Child A and Child B');
      expect(text).toContain(
        'Exampleton Borough Safeguarding Children Partnership and Exampleton Coast Safeguarding Children Partnership',
      );
      expect(text).toContain('Domestic abuse related death review');
    });

    test('has the response of the partnership, and its briefing to download', () => {
      expect(textOf(mainAt(path))).toContain(
        'What the partnership said The partnership accepted everything that the review asks for.',
      );
      expect(links(path)).toEqual(
        expect.arrayContaining([
          'https://www.example.org/exampleton-borough/briefing.pdf',
          'https://www.example.org/exampleton-borough/response.pdf',
        ]),
      );
    });

    test.each(['exampleton-borough', 'exampleton-coast'])(
      'is among the reviews of %s',
      (partnership) => {
        expect(links(`/${partnership}/case-reviews/`)).toContain(path);
      },
    );
  });

  test('a review that its owner took down keeps what was learnt and leads to no report', () => {
    const text = textOf(mainAt('/exampleton-borough/case-reviews/family-c/'));
    expect(text).toContain('In 2025. The partnership takes reviews down after five years.');
    expect(text).toContain('What each day was like for the children was not written down.');
    expect(text).toContain(
      'The partnership has taken the report down. This page keeps what was learnt.',
    );
    expect(text).not.toContain('On the page of its owner');
  });

  test('a rapid review that is not published says so, and nothing of its age group', () => {
    const text = textOf(mainAt('/exampleton-borough/case-reviews/baby-d/'));
    expect(text).toContain('Rapid review');
    expect(text).toContain('The partnership does not publish it.');
    expect(text).not.toContain('Age group');
  });
}
