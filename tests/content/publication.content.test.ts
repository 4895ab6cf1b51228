import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/checks/checkContent.ts';
import { formatReport } from '../../src/problems/report.ts';
import { publishedContent } from '../../src/loader/publication/publishedContent.ts';
import { clockAt } from '../../src/loader/publication/times.ts';
import { withdrawnPages } from '../../src/loader/publication/withdrawnPages.ts';
import { readContent } from '../../src/loader/readContent.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import { fieldsOf } from '../../src/schemas/schemaTree.ts';
import { projectWith, TODAY } from '../helpers/contentFolder.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

const SOURCE = `sources:
  - document: luton-arrangements
    place: Whole document
`;
const procedure = (status: string, more = '') =>
  `---\ntitle: Home visits\nsummary: How visits go.\n${status}${SOURCE}whenToUse:\n  - Always.\n---\n${more}`;
const DRAFT = 'onThisSite: { status: draft }\n';
const service = (more: string, status = '') =>
  `---\ntitle: Visitors\nsummary: Who visits.\n${status}${SOURCE}kind: family-help\npurpose: [Visit.]\n---\n\n${more}\n`;

async function reportOf(files: Record<string, string>): Promise<string> {
  const root = await projectWith(files);
  const options = { today: TODAY, now: NOW, root, textCopies: ['luton.txt', 'luton-2023.txt'] };
  return formatReport((await checkContent('src/content', options)).problems);
}

test.each([...collectionNames])('an entry of %s can be kept from the site', (name) => {
  expect(fieldsOf(collectionDefinitions[name].schema)).toHaveProperty('onThisSite');
});

describe('a published entry that names one that is not', () => {
  const visits = 'luton/procedures/visits.md';
  const naming = { 'luton/services/team.mdx': service('See <Procedure id="luton/visits" />.') };

  test.each([
    ['a draft', DRAFT, 'is a draft'],
    [
      'one to come',
      'onThisSite: { status: publish-from, day: 2027-07-12, time: "09:30" }\n',
      'is not on the site before 12 July 2027, 09:30',
    ],
    [
      'one that has been withdrawn',
      'onThisSite: { status: withdrawn, on: 2026-11-01, reason: It is replaced. }\n',
      'is withdrawn from 1 November 2026',
    ],
    [
      'one that will be withdrawn, before that day',
      'onThisSite: { status: withdrawn, on: 2027-11-01, reason: It is replaced. }\n',
      'is withdrawn from 1 November 2027',
    ],
  ])('in a text is told which file and line: %s', async (_, status, words) => {
    const report = await reportOf({ ...naming, [visits]: procedure(status) });
    expect(report).toContain('src/content/luton/services/team.mdx');
    expect(report).toMatch(/Line 11: the procedure "luton\/visits"/);
    expect(report).toContain(words);
  });

  test('is fine once the day has come', async () => {
    const status = 'onThisSite: { status: publish-from, day: 2026-11-21, time: "11:59" }\n';
    expect(await reportOf({ ...naming, [visits]: procedure(status) })).toContain('0 problems');
  });

  test('is fine when both come at the same time', async () => {
    const status = 'onThisSite: { status: publish-from, day: 2027-07-12 }\n';
    const report = await reportOf({
      'luton/services/team.mdx': service('See <Procedure id="luton/visits" />.', status),
      [visits]: procedure(status),
    });
    expect(report).toContain('0 problems');
  });

  test('is told when a link in its text leads to the page', async () => {
    const report = await reportOf({
      'luton/services/team.md': service('See [visits](/luton/procedures/visits/).'),
      [visits]: procedure(DRAFT),
    });
    expect(report).toContain('"/luton/procedures/visits/" is not on the site');
  });

  test('is told on which day a link in its text stops leading anywhere', async () => {
    const report = await reportOf({
      'luton/services/team.md': service('See [visits](/luton/procedures/visits/).'),
      [visits]: procedure('onThisSite: { status: withdrawn, on: 2027-11-01, reason: Gone. }\n'),
    });
    expect(report).toContain('from 1 November 2027, "/luton/procedures/visits/"');
  });
});

describe('what only a draft makes right', () => {
  test('is named: an area must not lose its number for the night', async () => {
    const root = await projectWith({});
    const { content } = await readContent('src/content', root);
    const night = content.contacts.find(({ id }) => id === 'luton/out-of-hours')!;
    expect(night.data.function).toBe('out-of-hours');
    const report = await reportOf({
      'luton/contacts/out-of-hours.yaml': `title: Out of hours
summary: Who to call at night.
onThisSite: { status: draft }
${SOURCE}function: out-of-hours
areas: [luton]
audiences: [anyone]
channels:
  - kind: phone
    number: "0300 300 8123"
reliability: B
verified:
  on: 2026-10-01
  by: Handbook editor, by telephone
`,
    });
    expect(report).toContain('src/content/shared/areas/luton.yaml');
    expect(report).toContain('There is no contact in Luton for worries about a child at night.');
  });
});

describe('content as readers have it', () => {
  const files = {
    'luton/procedures/visits.md': procedure(DRAFT).replace('luton-arrangements', 'visits-guide'),
    'shared/sources/visits-guide.yaml': `title: Guide to visits
summary: How to visit.
kind: guidance
publisher: Luton
checked: 2026-11-20
`,
  };
  const published = async (overlay: Record<string, string>) => {
    const root = await projectWith(overlay);
    const { content } = await readContent('src/content', root);
    return { content, left: publishedContent(content, clockAt(NOW.getTime())) };
  };

  test('has no draft, and no document that only a draft names', async () => {
    const { left } = await published(files);
    expect(left.procedures.map(({ id }) => id)).toEqual(['luton/complaints']);
    expect(left.sources.map(({ id }) => id)).not.toContain('visits-guide');
  });

  test('has nothing of a structure that is a draft, and nothing of its groups', async () => {
    const root = await projectWith({});
    const { content } = await readContent('src/content', root);
    content.structures[0]!.data.onThisSite = { status: 'draft' };
    const left = publishedContent(content, clockAt(NOW.getTime()));
    expect(content.groups.length).toBeGreaterThan(0);
    expect([left.structures, left.groups]).toEqual([[], []]);
  });

  test('has nothing from the folder of a partnership that is a draft', async () => {
    const root = await projectWith({});
    const { content } = await readContent('src/content', root);
    content.partnerships[0]!.data.onThisSite = { status: 'draft' };
    const left = publishedContent(content, clockAt(NOW.getTime()));
    expect(
      Object.values(left)
        .flat()
        .filter(({ owner }) => owner === 'luton'),
    ).toEqual([]);
  });

  test('says at the address of what has been withdrawn on which day and why', async () => {
    const { content } = await published({
      'luton/procedures/visits.md': procedure(
        'onThisSite: { status: withdrawn, on: 2026-11-01, reason: It is replaced., instead: /luton/ }\n',
      ),
    });
    expect(withdrawnPages(content, clockAt(NOW.getTime()), TODAY)).toEqual([
      {
        path: '/luton/procedures/visits/',
        name: 'Home visits',
        on: '2026-11-01',
        reason: 'It is replaced.',
        instead: '/luton/',
      },
    ]);
    const before = new Date('2026-10-31T23:00:00Z').getTime();
    expect(withdrawnPages(content, clockAt(before), TODAY)).toEqual([]);
  });
});
