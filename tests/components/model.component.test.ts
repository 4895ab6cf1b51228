import { describe, expect, test } from 'vitest';
import GovernanceTree from '../../src/components/GovernanceTree.astro';
import StatusLine from '../../src/components/StatusLine.astro';
import { addressOf } from '../../src/model/addresses.ts';
import { currencyOf } from '../../src/model/currency.ts';
import { governanceOf } from '../../src/model/governance.ts';
import { governanceTree } from '../../src/model/governanceTree.ts';
import { all } from '../../src/model/handbook.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import { anEntry, handbookOf, twoStructures } from '../helpers/entries.ts';
import { show } from './show.ts';

describe('StatusLine', () => {
  const handbook = (today: string) =>
    handbookOf(
      [
        anEntry(
          'editions',
          'guidance-2018',
          { shortTitle: 'Guidance 2018', published: '2018' },
          'shared',
        ),
        anEntry(
          'editions',
          'guidance-2023',
          { shortTitle: 'Guidance 2023', published: '2023' },
          'shared',
        ),
        anEntry('partnerships', 'luton', {
          laterDocuments: [
            {
              title: 'Arrangements 2024',
              replaces: [{ document: 'arrangements' }],
              address: 'https://example.org/2024',
            },
          ],
        }),
        anEntry(
          'sources',
          'arrangements',
          {
            title: 'Arrangements',
            partnership: 'luton',
            edition: 'guidance-2018',
            period: { from: '2018', to: '2024' },
          },
          'shared',
        ),
      ],
      today,
    );
  const line = (today: string, fields: object = {}) =>
    show(StatusLine, {
      currency: currencyOf(handbook(today), {
        sources: [{ document: 'arrangements', place: 'Page 1' }],
        ...fields,
      }),
    });
  const warning = async (today: string, fields?: object) =>
    withClass(await line(today, fields), 'app-status__warning').map(textOf);

  test('warns of nothing while an entry is current', async () => {
    expect(await warning('2020-01-01')).toEqual([]);
  });

  test('says that the time an entry speaks of has ended, and what came after', async () => {
    const [text] = await warning('2025-01-01');
    expect(text).toMatch(/^Ended This shows what was published for a time that has ended\./);
    expect(text).toContain('The partnership has since listed Arrangements 2024.');
  });

  test('says that an entry was written under older guidance, and names the guidance in force', async () => {
    const [text] = await warning('2023-06-01');
    expect(text).toMatch(
      /^Older guidance It was written under Guidance 2018; the edition in force is Guidance 2023\./,
    );
    expect(text).not.toContain('has ended');
  });

  test('says that a review is overdue, from the day after', async () => {
    expect(await warning('2020-01-01', { reviewDue: '2020-01-01' })).toEqual([]);
    expect(await warning('2020-01-02', { reviewDue: '2020-01-01' })).toEqual([
      expect.stringMatching(/^Review overdue It was to be checked again by 1 January 2020\./),
    ]);
  });

  test('gives source, period, edition and the day of the check', async () => {
    const facts = elements(await line('2020-01-01'), 'div').map(textOf);
    expect(facts).toEqual([
      'Source Arrangements, Luton Board',
      'Period 2018 to 2024',
      'Guidance edition Guidance 2018',
      'Checked against source 31 January 2026',
      'Next check due No date set',
    ]);
  });
});

describe('GovernanceTree', () => {
  const handbook = handbookOf(twoStructures());
  const addresses = new Map(
    all(handbook, 'groups').map((group) => [group.id, addressOf(handbook, group)]),
  );
  const governance = governanceOf(handbook, 'luton/2018');
  const categories = new Map(governance.categories.map(({ id, title }) => [id, title]));
  const tree = () =>
    show(GovernanceTree, { branches: governanceTree(governance), addresses, categories });

  test('nests groups below the group they answer to', async () => {
    const piece = await tree();
    const [outer, inner, ...others] = elements(piece, 'ul');
    expect(others).toEqual([]);
    expect(elements(outer!, 'a').map(textOf)[0]).toBe('Luton Board');
    expect(
      elements(inner!, 'li')
        .map((item) => textOf(elements(item, 'a')[0]!))
        .toSorted(),
    ).toEqual(['Neglect', 'Reviews', 'Technology']);
  });

  test('says which lines rest on the order of the chart alone, and which others there are', async () => {
    const items = elements(await tree(), 'li').map(textOf);
    expect(items).toContain('Reviews group, Core groups, joint, reports to the group above');
    expect(items.find((text) => text.startsWith('Neglect'))).toBe(
      'Neglect group, Priority groups, reports to the group above (going by the order of the chart), also feeds into Reviews',
    );
  });

  test('links each group to its page', async () => {
    const links = elements(await tree(), 'a').map((link) => attribute(link, 'href'));
    expect(links.toSorted()).toEqual([
      '/joint/groups/neglect/',
      '/joint/groups/technology/',
      '/luton/groups/board/2018/',
      '/luton/groups/reviews/',
    ]);
  });
});
