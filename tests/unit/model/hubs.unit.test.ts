import { describe, expect, test } from 'vitest';
import { areaLinks } from '../../../src/model/site/areaSections.ts';
import { helpPage } from '../../../src/model/site/helpPage.ts';
import { learningPage } from '../../../src/model/site/learningPage.ts';
import { pagesToLeaveOut } from '../../../src/model/site/pagesToLeaveOut.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const phone = (number: string) => [{ kind: 'phone', number } as const];
const lines = [
  anEntry('contacts', 'shared/a-helpline', {
    title: 'A helpline',
    function: 'helpline',
    channels: phone('0808 000 0001'),
  }),
  anEntry('contacts', 'shared/b-helpline', {
    function: 'helpline',
    channels: phone('0808 000 0002'),
  }),
  anEntry('contacts', 'shared/emergency', { function: 'emergency', channels: phone('999') }),
];
const guide = (id: string, contacts: string[]) =>
  anEntry('familyGuides', `shared/${id}`, {
    title: id,
    numbers: contacts.map((contact) => ({ contact: `shared/${contact}`, words: 'Call.' })),
  });

describe('the page for help now', () => {
  test('begins with the numbers in the order of the page for families', () => {
    const numbers = ['emergency', 'b-helpline', 'a-helpline'];
    const page = helpPage(handbookOf([...lines, guide('help', numbers), guide('first', [])]));
    expect(page.first.map(({ number }) => number)).toEqual(['999', '0808 000 0002']);
    expect(page.others.map(({ number }) => number)).toEqual(['0808 000 0001']);
    expect(page.forFamilies).toEqual([{ text: 'first', path: '/families/first/' }]);
  });

  test('begins with the emergency number where there is no page for families', () => {
    const { first } = helpPage(handbookOf(lines));
    expect(first.map(({ number }) => number)).toEqual(['999', '0808 000 0001']);
  });

  test('is left out where there is nobody to call', () => {
    const leftOut = (entries: Parameters<typeof handbookOf>[0]) =>
      pagesToLeaveOut(handbookOf(entries), { comparisons: true }).has('/help/');
    expect(leftOut([])).toBe(true);
    expect(leftOut(lines)).toBe(false);
  });
});

describe('the page for learning', () => {
  const owner = anEntry('partnerships', 'exampleton', { shortName: 'Exampleton' });

  test('has the reviews one can read about, and documents by partnership', () => {
    const page = learningPage(
      handbookOf([
        owner,
        anEntry('sources', 'arrangements', {}, 'shared'),
        anEntry('caseReviews', 'exampleton/read', { title: 'Read' }),
        anEntry('caseReviews', 'exampleton/named', { learning: [], title: 'Named' }),
        anEntry('reports', 'exampleton/report', { title: 'Report' }),
      ]),
    );
    expect(page.reviews.map(({ title }) => title)).toEqual(['Read']);
    expect(page.reports).toMatchObject([
      {
        partnership: 'Exampleton',
        links: [{ text: 'Report', path: '/exampleton/reports/report/' }],
      },
    ]);
    expect(page.plans).toEqual([]);
  });

  test('is left out where there is nothing to learn from', () => {
    const leftOut = (entries: Parameters<typeof handbookOf>[0]) =>
      pagesToLeaveOut(handbookOf(entries), { comparisons: true }).has('/learning/');
    expect(leftOut([owner])).toBe(true);
    expect(leftOut([owner, anEntry('plans', 'exampleton/plan')])).toBe(false);
  });
});

describe('the sections of a partnership', () => {
  const door = (area: string) =>
    anEntry('contacts', `exampleton/${area}-door`, { areas: [area] }, 'exampleton');
  const areas = ['sampleford', 'testbury', 'upton'].map((id) =>
    anEntry('areas', id, { title: id }, 'shared'),
  );
  const exampleton = (ids: string[]) =>
    anEntry('partnerships', 'exampleton', { shortName: 'Exampleton', areas: ids });
  const linksOf = (...entries: Parameters<typeof handbookOf>[0]) => {
    const handbook = handbookOf([...areas, ...entries]);
    const [partnership] = handbook.entries.partnerships.values();
    return areaLinks(handbook, partnership!).sections.map(({ text, path }) => [text, path]);
  };

  test('are only those with something in them, contacts first', () => {
    expect(
      linksOf(
        exampleton(['sampleford']),
        door('sampleford'),
        anEntry('caseReviews', 'exampleton/child-a'),
        anEntry('thresholds', 'exampleton/thresholds'),
      ),
    ).toEqual([
      ['Contacts', '/contacts/sampleford/'],
      ['Thresholds', '/exampleton/thresholds/'],
      ['Reviews', '/exampleton/case-reviews/'],
    ]);
  });

  test('are those of the joint arrangements where the partnership has none itself', () => {
    expect(
      linksOf(
        exampleton(['sampleford']),
        anEntry('partnerships', 'joint', { kind: 'joint', jointOf: ['exampleton'] }),
        anEntry('thresholds', 'joint/thresholds'),
      ),
    ).toEqual([['Thresholds', '/joint/thresholds/']]);
  });

  test('name each of two areas, and lead to all contacts for more', () => {
    expect(
      linksOf(exampleton(['sampleford', 'testbury']), door('sampleford'), door('testbury')),
    ).toEqual([
      ['Contacts, sampleford', '/contacts/sampleford/'],
      ['Contacts, testbury', '/contacts/testbury/'],
    ]);
    expect(
      linksOf(
        exampleton(['sampleford', 'testbury', 'upton']),
        ...['sampleford', 'testbury', 'upton'].map(door),
      ),
    ).toEqual([['Contacts', '/contacts/']]);
  });
});
