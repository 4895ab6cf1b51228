import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { elements, textOf } from '../../helpers/dom.ts';
import { pageAt } from '../../helpers/site.ts';
import type { SitePage } from '../../helpers/site.ts';

/** What a partnership may have to say, a page that says it, what is to be read there, and what is not. */
type Example = [need: string, path: string, says: RegExp, not?: RegExp];

const VALE = '/contacts/exampleton-vale/';
const BOROUGH = '/exampleton-borough/';
const MINSTER = '/exampleton-minster/';
const ENQUIRIES = '/limeford-stoneham/procedures/enquiries/';

const EXAMPLES: Example[] = [
  ['no number for the public at night', VALE, /No number for the public is published\. In imm/],
  ['professionals include schools', '/schools/', /Exampleton Vale[^.]* 0113 496 0010/],
  [
    'a group lasts as long as its structure, whatever it cites',
    `${MINSTER}groups/learning-group/`,
    /Yearly report of Exampleton Minster/,
    /Ended|may no longer apply/,
  ],
  ['a county, whose districts are places', '/exampleshire/', /Exampleshire \(county, E10000991\)/],
  [
    'a London borough and the City',
    '/testminster-and-city/',
    /Testminster \(London borough, E09000992\) and City of Testwich \(E09000991\)/,
  ],
  ['a metropolitan district', '/northbridge/', /Northbridge \(metropolitan district/],
  [
    'lead, delegated and strategic partners, and roles',
    MINSTER,
    /Lead safeguarding partner: Chief Constable.*Education representative.*Partnership chair/,
  ],
  ['levels without numbers', '/exampleton-dale/thresholds/', /Universal.*Getting help/, /Level 1/],
  ['levels 2a and 2b', '/thresholds/', /Level 2a: Early help.*Level 2b: Targeted early help/],
  ['no levels', '/exampleton-wold/thresholds/', /There are no levels\./],
  ['several ways into a procedure', ENQUIRIES, /Normal: step 1\..*Urgent: step 2\./],
  ['an end with words', ENQUIRIES, /The steps end here\. The work goes on under the plan\./],
  ['a limit over several steps', ENQUIRIES, /Within 45 working days: Assessment, steps 3 to 6/],
  [
    'limits of any kind',
    ENQUIRIES,
    /Within 30 minutes.*Within 5 to 10 school days.*Within 1½ days/,
  ],
  ['how often, in any words', '/limeford-stoneham/structure/', /Every 6 weeks.*3 times a term/],
  ['every way to get in touch', VALE, /press 1, then 3.*extension 123/],
  ['hours by weekday and on bank holidays', VALE, /bank holidays 10:00 to 12:00/],
  ['a mailbox of a team', VALE, /first\.response@example\.gov\.uk/],
  ['what a contact is for', VALE, /Worried about radicalisation \(Prevent\).*Complaints/],
  [
    'a priority of one plan that the next carries on',
    `${BOROUGH}priorities/neglect/`,
    /Carried on from Neglect, Exampleton Borough plan 2022 to 2025/,
  ],
  [
    'progress on a plan',
    `${BOROUGH}priorities/neglect/`,
    /Done 15 January 2026\. Source: Progress/,
  ],
  [
    'figures over years, with targets, hidden and revised ones',
    `${BOROUGH}reports/2024-2025/`,
    /revised from 48\.9.*at most 45.*suppressed.*fewer than 5/,
  ],
  [
    'a budget of two years, in kind, to be confirmed and below zero',
    `${BOROUGH}arrangements/budget/`,
    /To be confirmed In kind Reserve \(carried forward\) −£1,200.*£20,792 Spending/,
  ],
  [
    'a review of two partnerships about two children',
    `${BOROUGH}case-reviews/child-a-and-child-b/`,
    /Child A and Child B.*Adults speak for children\..*All partner agencies/,
  ],
  ['a review that was taken down', `${BOROUGH}case-reviews/family-c/`, /taken the report down/],
  ['a source that its owner overwrites', '/sources/w/', /Its owner overwrites it/],
  [
    'documents to download',
    '/northbridge/arrangements/who-we-are/',
    /Word document, in Welsh.*Easy read, PDF, 812 kB/,
  ],
  ['events with time, place and booking', `${BOROUGH}training/`, /12 March 2027, 9:30 to 15:30/],
  [
    'a course of several days',
    `${BOROUGH}training/domestic-abuse/`,
    /11 May 2027 to 12 May 2027.*Level 3/,
  ],
  ['former names', `${MINSTER}groups/learning-group/`, /Former name Learning and Audit Group/],
  ['chairs that share or change', `${MINSTER}groups/executive/`, /Co-chairs/],
  [
    'a group that answers to somebody outside',
    `${MINSTER}groups/lead-partners-group/`,
    /Reports to Health and Wellbeing Board/,
  ],
  [
    'a group that answers to a joint group of its structure',
    '/limeford/structure/',
    /Scrutiny group Group.*Daily meeting of Limeford Group, Groups of Limeford, meets once a day, reports to the group above/,
  ],
  [
    'a joint procedure with an exception',
    '/limeford-stoneham/procedures/escalation/',
    /Not used in Stoneham\./,
  ],
  [
    'councils and partnerships that end and start',
    '/partnerships/',
    /Until 31 March 2028; then Bridgeshire.*Partnerships to come/,
  ],
  ['one partnership for all ages', '/southbridge/', /One partnership protects children and adults/],
  ['a page in Welsh', '/northbridge/arrangements/who-we-are/cy/', /Ein gwaith/],
  [
    'an edition of the guidance that does not have to be followed yet',
    '/testminster-and-city/',
    /In force Example guidance 2023 A newer edition has been published: Example guidance 2026\. It has to be followed by 1 September 2027/i,
    /Old document/,
  ],
  ['the same edition, among all', '/guidance/', /Example guidance 2026 Published, not yet/],
  [
    'a word that means more in one partnership',
    '/glossary/e/',
    /In Exampleton the team also answers for adults\./,
  ],
  [
    'the same word, elsewhere',
    '/testminster-and-city/arrangements/who-we-are/',
    /EDT: Emergency Duty Team Social workers/,
    /In Exampleton/,
  ],
  [
    'a service for part of the area',
    '/testminster-and-city/services/family-help/',
    /City of Testwich.*Give each family one person who helps/,
  ],
];

/** What is refused, with the broken example that shows how. */
const REFUSED: [what: string, example: string][] = [
  ['a group that answers to a group of another partnership', 'reports-to-other-partnership'],
  ['a group that continues one of its own structure', 'continues-own-structure'],
];

/** Whatever a partnership may have to say has an example, which can be read on a page. */
export function needs(pages: () => SitePage[]): void {
  describe('what partnerships have to say', () => {
    test.each(EXAMPLES)('%s: shown on %s', (_, path, says, not) => {
      const text = textOf(elements(pageAt(pages(), path).document, 'main')[0]!);
      const words = text.replaceAll(/\s+/g, ' ');
      expect(words).toMatch(says);
      if (not) expect(words).not.toMatch(not);
    });

    test('each row of the table in docs/content-model.md names an entry, a page and a refused file that are there', () => {
      const rows = readFileSync('docs/content-model.md', 'utf8')
        .split('\n')
        .filter((line) => line.includes('`https://variety.example/'))
        .map((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, named]) => named!));
      const paths = new Set(pages().map(({ path }) => path));
      const missing = rows.flatMap(([entry = '', page = '', refused]) => [
        ...(existsSync(`tests/fixtures/variety/content/${entry}`) ? [] : [entry]),
        ...(paths.has(new URL(page).pathname) ? [] : [page]),
        ...(!refused || existsSync(`tests/fixtures/broken/${refused}/expected.txt`)
          ? []
          : [refused]),
      ]);
      expect(missing).toEqual([]);
      expect(rows).toHaveLength(32);
    });

    test.each(REFUSED)('%s is refused', (_, example) => {
      expect(existsSync(`tests/fixtures/broken/${example}/expected.txt`)).toBe(true);
    });
  });
}
