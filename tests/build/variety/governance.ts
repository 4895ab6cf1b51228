import { describe, expect, test } from 'vitest';
import { elements, textOf } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What pages say of partners, roles, groups and services that arrangements under Working Together 2023 name. */
export function governanceTests(pages: () => SitePage[]): void {
  const mainOf = (path: string) =>
    textOf(elements(pageAt(pages(), path).document, 'main')[0]!).replaceAll(/\s+/g, ' ');
  const MINSTER = '/exampleton-minster/';

  describe('a partnership with lead and delegated partners', () => {
    test.each([MINSTER, `${MINSTER}structure/`])(
      'says on %s who leads, who acts and since when',
      (path) => {
        const text = mainOf(path);
        expect(text).toContain('Lead safeguarding partner: Chief Constable');
        expect(text).toMatch(
          /(Delegates to|Delegated safeguarding partner): Assistant Chief Constable, since April 2025/,
        );
        expect(text).toContain('Education representative, since January 2025');
        expect(text).toContain(
          'Partnership chair: Exampleton Minster Police (Chief Constable), since April 2025',
        );
        expect(text).toContain('Independent scrutineer');
        expect(text).toContain('Independent chair, until March 2025');
      },
    );

    test('lists relevant agencies by sector with the reason', () => {
      expect(mainOf(`${MINSTER}structure/`)).toMatch(
        /Criminal and family justice Probation service It works with adults who may be a risk/,
      );
    });

    test('has partners, roles and outside bodies in the chart, without the chair who has gone', () => {
      const [chart] = elements(pageAt(pages(), `${MINSTER}structure/`).document, 'svg');
      const words = elements(chart!, 'text').map(textOf).join(' ');
      for (const name of ['Assistant', 'scrutineer', 'Wellbeing', 'Education'])
        expect(words).toContain(name);
      expect(words).not.toContain('Independent chair');
    });
  });

  describe('a group', () => {
    test('answers to bodies outside the partnership', () => {
      const text = mainOf(`${MINSTER}groups/lead-partners-group/`);
      expect(text).toContain('Reports to Health and Wellbeing Board of Exampleton Minster Council');
      expect(text).toContain('Is overseen by Cabinet of Exampleton Minster Council');
      expect(text).toContain('How the chair changes Passes');
      expect(mainOf('/partnerships/reporting/')).toContain('Community Safety Partnership');
    });

    test('has co-chairs and a vice chair', () => {
      expect(mainOf(`${MINSTER}groups/executive/`)).toMatch(
        /Co-chairs Director of Children’s Services, since September 2024 .*Vice chair Assistant Chief Constable/,
      );
    });

    test('says what it was called before', () => {
      expect(mainOf(`${MINSTER}groups/learning-group/`)).toContain(
        'Former name Learning and Audit Group, September 2024 to June 2025',
      );
    });
  });

  test('a service has a page with its number, and is on the pages of partnership and area', () => {
    const path = `${MINSTER}services/child-protection-team/`;
    const text = mainOf(path);
    expect(text).toContain('0300 300 8131');
    expect(text).toContain('When Since April 2026');
    expect(text).toContain('Lead child protection enquiries.');
    for (const from of [`${MINSTER}services/`, '/contacts/exampleton-minster/'])
      expect(
        elements(pageAt(pages(), from).document, 'a').map(
          ({ attrs }) => attrs.find(({ name }) => name === 'href')?.value,
        ),
      ).toContain(path);
    expect(mainOf(MINSTER)).toContain('Services');
  });
}
