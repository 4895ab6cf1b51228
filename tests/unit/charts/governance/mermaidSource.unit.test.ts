import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OrganisationChart } from '../../../../src/charts/governance/blocks.ts';
import { cardsOf } from '../../../../src/charts/governance/cardsAndBranches.ts';
import { organisationMermaid } from '../../../../src/charts/governance/mermaidSource.ts';
import {
  aBox,
  aCard,
  aCardBlock,
  aChart,
  anyChart,
  hanging,
} from '../../../helpers/organisation.ts';

const named = { title: 'Structure', description: 'Two groups.' };
const linesOf = (chart: OrganisationChart) =>
  organisationMermaid(chart, named).trimEnd().split('\n');

const LINE_OF_ANY_KIND = new RegExp(
  [
    /flowchart TB/,
    /acc(Title|Descr): [^"`<>]*/,
    /n\d+\["`[^"`<>]*/, // a card begins
    /[^"`<>]*`"\]:::(board|group|body|role|outside|here)/, // and ends
    /subgraph n\d+\["[^"`<>]*"\]/,
    /end/,
    /n\d+ (---|-\.-|~~~) n\d+/,
    /class n\d+ (tops|beside|partner|category|roles|frame)/,
    /linkStyle \d+ stroke-width:1px/,
    /click n\d+ href "\/[a-z0-9/-]*"/,
  ]
    .map(({ source }) => `^${source}$`)
    .join('|'),
);

test('the source names the chart, declares groups, joins them, and then says how they look', () => {
  const chart = aChart({
    tops: [hanging(aBox('Police', 'PEEL Board'))],
    root: {
      ...aCardBlock('Board', aBox('Core', 'Neglect')),
      card: aCard('Board', {
        about: 'board, meets quarterly',
        look: 'board',
        href: '/luton/board/',
      }),
    },
  });
  expect(linesOf(chart)).toEqual([
    'flowchart TB',
    'accTitle: Structure',
    'accDescr: Two groups.',
    'subgraph n1["On top"]',
    'subgraph n2["Police"]',
    'n3["`**PEEL Board**',
    'group`"]:::group',
    'end',
    'end',
    'n4["`**Board**',
    'board, meets\u00a0quarterly`"]:::board',
    'subgraph n5["Core"]',
    'n6["`**Neglect**',
    'group`"]:::group',
    'end',
    'n4 --- n5',
    'n2 --- n4',
    'class n1 tops',
    'class n2 category',
    'click n4 href "/luton/board/"',
    'class n5 category',
  ]);
});

test('tops that no line leads from are kept above the rest by a line that is not seen', () => {
  const chart = aChart({ tops: [hanging(aBox('Police', 'PEEL'))], rest: [aCardBlock('Group')] });
  expect(linesOf(chart)).toContain('n1 ~~~ n4');
});

test('lines that are no reporting lines are thin', () => {
  const root = { ...aCardBlock('Board'), branches: [hanging(aCardBlock('One'), 'thin')] };
  expect(linesOf(aChart({ root }))).toEqual(
    expect.arrayContaining(['n1 --- n2', 'linkStyle 0 stroke-width:1px']),
  );
});

test('roles are their own group beside the rest', () => {
  const beside = [aBox('Roles', 'Chair', 'Independent scrutineer')];
  expect(linesOf(aChart({ root: aCardBlock('Board'), beside }))).toContain('class n2 beside');
});

test('lines that are only suggested are dotted', () => {
  const root = { ...aCardBlock('Board'), branches: [hanging(aCardBlock('One'), 'dashed')] };
  expect(linesOf(aChart({ root }))).toContain('n1 -.- n2');
});

describe('words of the content', () => {
  const hostile = [
    '"]; click x href "javascript:alert(1)" %% <b>',
    '`"]\nend\nclick n1 href "javascript:alert(1)"',
    "%%{init: {'securityLevel': 'loose'}}%%",
    '%% a remark',
    '`**bold**',
  ];

  test.each(hostile)('cannot break out of a label: %j', (text) => {
    const card = aCard(text, { about: text, href: '/luton/' });
    const source = organisationMermaid(
      aChart({
        tops: [hanging({ kind: 'box', look: 'partner', title: text, note: text, cards: [card] })],
        root: { kind: 'frame', title: text, blocks: [{ kind: 'card', card, branches: [] }] },
      }),
      { title: text, description: text },
    );
    const odd = source
      .trimEnd()
      .split('\n')
      .filter((line) => !LINE_OF_ANY_KIND.test(line));
    expect(odd).toEqual([]);
    expect(source).not.toMatch(/%%/);
    expect(source.match(/^click/gm)).toHaveLength(2);
  });

  test('of any kind come to as many lines as harmless ones', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const chartOf = (title: string) => aChart({ root: aCardBlock(title, aBox(title, title)) });
        const words = text.trim() === '' ? 'x' : text;
        expect(linesOf(chartOf(words))).toHaveLength(linesOf(chartOf('Board')).length);
        expect(linesOf(chartOf(words)).filter((line) => /%%/.test(line))).toEqual([]);
      }),
    );
  });
});

test('every card of any chart is declared once', () => {
  fc.assert(
    fc.property(anyChart, (chart) => {
      const declared = linesOf(chart).filter((line) => /^n\d+\["`\*\*/.test(line));
      expect(declared).toHaveLength(cardsOf(chart).length);
    }),
  );
});
