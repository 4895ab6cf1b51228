import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf, withClass } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What readers see of documents to download, and of councils and partnerships that start and end. */
export function lifecycle(pages: () => SitePage[]): void {
  const document = (path: string) => pageAt(pages(), path).document;
  const textAt = (path: string) => textOf(document(path));
  const mainOf = (path: string) => textOf(elements(document(path), 'main')[0]!);
  const label = (path: string) => withClass(document(path), 'app-label').map(textOf).join(' ');

  describe('documents to download', () => {
    const path = '/northbridge/arrangements/who-we-are/';

    test('are listed with form, format, size, date, language and whose they are', () => {
      expect(mainOf(path)).toContain(
        'Safeguarding arrangements of Northbridge PDF, 2.5 MB, 14 March 2025, on example.org ' +
          'Trefniadau diogelu Northbridge Word document, in Welsh, on example.org ' +
          'Our arrangements in easy words Easy read, PDF, 812 kB, June 2025, on example.org',
      );
    });

    test('have titles that are read in their language', () => {
      const welsh = elements(document(path), 'span').filter(
        (one) => attribute(one, 'lang') === 'cy',
      );
      expect(welsh.map(textOf)).toEqual(['Trefniadau diogelu Northbridge']);
    });
  });

  describe('two councils that become one', () => {
    test('are listed as current until their last day, with what comes then', () => {
      expect(mainOf('/partnerships/')).toMatch(
        /Local partnerships .*Northbridge Safeguarding Children Partnership Until 31 March 2028; then Bridgeshire .*Partnerships to come Bridgeshire Safeguarding Children Partnership From 1 April 2028; until then Northbridge and Southbridge/,
      );
    });

    test('name the day and the successor on the pages of their partnerships', () => {
      expect(label('/northbridge/')).toBe(
        'The Northbridge Safeguarding Children Partnership lasts until 31 March 2028; then: Bridgeshire Safeguarding Children Partnership.',
      );
      expect(label('/bridgeshire/')).toBe(
        'The Bridgeshire Safeguarding Children Partnership starts on 1 April 2028; until then: Northbridge Safeguarding Children Partnership; Southbridge Safeguarding Partnership.',
      );
    });

    test('are offered on the home page, and the new council is not', () => {
      const home = mainOf('/');
      expect(home).toContain('Northbridge');
      expect(home).not.toContain('Bridgeshire');
    });

    test('are found by the name of the new council too', () => {
      const names = elements(document('/contacts/'), 'li').flatMap((one) =>
        attribute(one, 'data-names')?.includes('Bridgeshire') ? [textOf(one)] : [],
      );
      expect(names).toHaveLength(2);
      expect(names[0]).toMatch(/^Northbridge Until 31 March 2028; then Bridgeshire/);
    });

    test('have their numbers on the page of the new council by links alone', () => {
      const page = mainOf('/contacts/bridgeshire/');
      expect(page).toContain(
        'The council of Bridgeshire starts on 1 April 2028; until then: Northbridge; Southbridge.',
      );
      expect(page).toContain('Contacts for Northbridge');
      expect(textAt('/contacts/northbridge/')).toContain('0300 300 8201');
    });
  });

  test('the number of a council that is still to come is on no page', () => {
    expect(
      pages()
        .filter(({ html }) => /0300 300 8401/.test(html))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test('a council to come has no code yet', () => {
    expect(mainOf('/bridgeshire/')).toContain('Area Bridgeshire (unitary authority)');
    expect(mainOf('/northbridge/')).toContain('Northbridge (metropolitan district, E08000998)');
  });

  test('a partnership says what it has to do with adults', () => {
    expect(mainOf('/southbridge/')).toContain('One partnership protects children and adults.');
    expect(mainOf('/northbridge/')).toContain(
      'Its team also works for the safeguarding adults board.',
    );
  });

  test('a partnership with nothing yet has no empty heading', () => {
    expect(elements(document('/bridgeshire/'), 'h2').map(textOf)).not.toContain('In this section');
  });

  test('pages that their owner overwrites are said to be so', () => {
    expect(mainOf('/sources/w/')).toContain(
      'Its owner overwrites it: used here as it was on 20 November 2026, and it may say something else today.',
    );
  });
}
