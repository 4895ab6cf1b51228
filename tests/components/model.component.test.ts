import { describe, expect, test } from 'vitest';
import DocumentLabel from '../../src/components/documents/DocumentLabel.astro';
import GovernanceTree from '../../src/components/governance/GovernanceTree.astro';
import ActionNotes from '../../src/components/parts/ActionNotes.astro';
import HowWeKnow from '../../src/components/documents/HowWeKnow.astro';
import { actionNotes, evidenceOf } from '../../src/model/documents/evidence.ts';
import { addressOf } from '../../src/model/addresses.ts';
import { currencyOf } from '../../src/model/documents/currency.ts';
import { governanceOf } from '../../src/model/governance/governance.ts';
import { governanceTree } from '../../src/model/governance/governanceTree.ts';
import { all } from '../../src/model/handbook.ts';
import { attribute, elements, textOf, theElement } from '../helpers/dom.ts';
import { anEntry, handbookOf, twoStructures } from '../helpers/entries.ts';
import { show } from './show.ts';

const bare = [{ document: 'bare', place: 'Page 1' }];
const old = [{ document: 'report', place: 'Page 1' }];

const handbook = (today: string) =>
  handbookOf(
    [
      anEntry(
        'guidanceEditions',
        'guidance-2018',
        { shortTitle: 'Guidance 2018', published: '2018' },
        'shared',
      ),
      anEntry(
        'guidanceEditions',
        'guidance-2023',
        { shortTitle: 'Guidance 2023', published: '2023', followBy: '2023' },
        'shared',
      ),
      anEntry('partnerships', 'luton', {
        laterDocuments: [
          {
            title: 'Arrangements 2024',
            replaces: [{ document: 'arrangements' }],
            address: 'https://example.org/2024',
          },
          {
            title: 'Structure 2024',
            replaces: [{ document: 'arrangements', part: 'Structure', certainty: 'possible' }],
            address: 'https://example.org/structure',
          },
        ],
      }),
      anEntry('partnerships', 'bedford', { website: 'https://bedford.example.org/' }),
      anEntry('sources', 'bare', {}, 'shared'),
      anEntry(
        'sources',
        'report',
        {
          title: 'Report',
          partnership: 'bedford',
          edition: 'guidance-2018',
          period: { from: '2018', to: '2024' },
        },
        'shared',
      ),
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
/** A section that restates a document of its own partnership: Luton's, or with `old` Bedford's. */
const section = (fields: { sources?: typeof old }) =>
  anEntry('arrangements', `${fields.sources === old ? 'bedford' : 'luton'}/own`, fields);

describe('DocumentLabel', () => {
  const label = async (today: string, fields: object = {}) => {
    const currency = currencyOf(handbook(today), section(fields));
    return show(DocumentLabel, { currency });
  };

  test('has nothing to say of a current document', async () => {
    expect(textOf(await label('2020-01-01', { sources: bare }))).toBe('');
  });

  test('leads from a document that has been replaced to the newer one', async () => {
    const piece = await label('2020-01-01');
    expect(textOf(piece)).toBe(
      'Replaced: read Arrangements 2024. This page shows what an older document said: Arrangements.',
    );
    expect(attribute(elements(piece, 'a')[0]!, 'href')).toBe('https://example.org/2024');
  });

  test('gives the years of an old document, and where to ask', async () => {
    const piece = await label('2025-01-01', { sources: old });
    expect(textOf(piece)).toBe(
      'Old document (2018 to 2024) What the document says may no longer apply. Ask the partnership what applies today: bedford.example.org.',
    );
    expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
      'https://bedford.example.org/',
    ]);
  });

  test('leads from the groups of an earlier structure to the newer one', async () => {
    const structure = (id: string, title: string, period: object) =>
      anEntry('structures', id, { title, period, sources: bare });
    const earlier = structure('bedford/2018', 'Structure of 2018', { from: '2018', to: '2019' });
    const book = handbookOf([
      ...handbook('2025-01-01').entries.sources.values(),
      ...handbook('2025-01-01').entries.partnerships.values(),
      earlier,
      structure('bedford/2024', 'Structure of 2024', { from: '2024' }),
    ]);
    const piece = await show(DocumentLabel, { currency: currencyOf(book, earlier) });
    expect(textOf(piece)).toBe('Earlier structure (2018 to 2019) Newer: Structure of 2024.');
    expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/bedford/structure/',
    ]);
  });

  test('names the edition of an old document and the one in force', async () => {
    const piece = await label('2023-12-31', { sources: old });
    expect(textOf(piece)).toBe(
      'Old document (Guidance 2018) What the document says may no longer apply. It was written under Guidance 2018. In force: Guidance 2023.',
    );
  });

  test('leads to the newer document when that is only listed', async () => {
    const piece = await label('2020-01-01', {
      sources: [{ document: 'arrangements', place: 'Structure' }],
    });
    expect(textOf(piece)).toBe(
      'May have been replaced A newer document is listed. Newer: Structure 2024.',
    );
    expect(attribute(elements(piece, 'a')[0]!, 'href')).toBe('https://example.org/structure');
  });

  test('says that a check is overdue, from the day after', async () => {
    const due = { sources: bare, reviewDue: '2020-01-01' };
    expect(textOf(await label('2020-01-01', due))).toBe('');
    expect(textOf(await label('2020-01-02', due))).toBe(
      'Check overdue Read the document itself: bare. This page was due to be compared with it by 1 January 2020.',
    );
  });
});

describe('HowWeKnow', () => {
  const evidence = (today: string, fields: object = {}) =>
    evidenceOf(handbook(today), section(fields));
  const fold = (today: string, fields?: object) =>
    show(HowWeKnow, { evidence: evidence(today, fields) });

  test('is folded and gives source and place, period, edition and the day of the check', async () => {
    const piece = await fold('2020-01-01');
    const details = theElement(piece, 'details');
    expect(attribute(details, 'open')).toBeUndefined();
    expect(attribute(details, 'id')).toBe('sources');
    expect(textOf(theElement(details, 'summary'))).toBe('How we know this');
    expect(textOf(elements(details, 'li')[0]!)).toMatch(/^Arrangements, Luton Board.*“.+”/);
    expect(elements(details, 'div').map(textOf)).toEqual([
      'Period 2018 to 2024',
      'Guidance edition Guidance 2018',
      'Checked against source 31 January 2026',
    ]);
  });

  test('gives the day of the next check where there is one, and no line where there is none', async () => {
    expect(textOf(await fold('2020-01-01'))).not.toMatch(/next check|no date/i);
    expect(textOf(await fold('2020-01-01', { reviewDue: '2020-05-01' }))).toContain(
      'Next check due 1 May 2020',
    );
  });

  test('has the notes that change nothing in what a reader does, and none of those that do', async () => {
    const editorNotes = [
      { about: 'Total', text: 'It is £1 less.' },
      { text: 'Ask the council.', changesAction: true },
    ];
    const addedFigures = [
      { figure: '66', reason: 'The sum of the rows.' },
      { figure: '020 7946 0123', reason: 'Read a second time.' },
    ];
    const piece = await fold('2020-01-01', { editorNotes, addedFigures });
    const [, ...items] = elements(piece, 'li').map(textOf);
    expect(items).toEqual(['Total: It is £1 less.', '66: The sum of the rows.']);
    expect(textOf(piece).match(/Editor’s note/g)).toHaveLength(1);
    const shown = await show(ActionNotes, {
      notes: actionNotes(editorNotes),
    });
    expect(textOf(shown)).toBe('Ask the council.');
  });
});

describe('GovernanceTree', () => {
  const handbook = handbookOf(twoStructures());
  const addresses = new Map(
    all(handbook, 'groups').map((group) => [group.id, addressOf(handbook, group)]),
  );
  const governance = governanceOf(handbook, 'luton/2018');
  const categories = new Map(governance.categories.map(({ id, title }) => [id, title]));
  const board = governance.lines[0]!.to;
  const outside = new Map([
    [
      board.id,
      [{ from: board, to: { words: 'Cabinet' }, how: 'overseen-by', basis: 'stated' } as const],
    ],
  ]);
  const tree = () =>
    show(GovernanceTree, { branches: governanceTree(governance), addresses, categories, outside });

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
    expect(items).toContain('Reviews Group, Core groups, joint, reports to the group above');
    expect(items.find((text) => text.startsWith('Neglect'))).toBe(
      'Neglect Group, Priority groups, reports to the group above (going by the order of the chart), also feeds into Reviews',
    );
  });

  test('says what a group answers to outside the partnership', async () => {
    expect(textOf(elements(await tree(), 'li')[0]!)).toMatch(
      /^Luton Board Board, .*is overseen by Cabinet/,
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
