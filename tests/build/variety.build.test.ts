import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elements, textOf } from '../helpers/dom.ts';
import type { Node } from '../helpers/dom.ts';
import { bareHeadings, emptyLists } from '../helpers/emptyParts.ts';
import { brokenLinks } from '../helpers/links.ts';
import { dataFaults } from '../helpers/openData.ts';
import { buildSmallSite } from '../helpers/otherBuild.ts';
import type { OtherBuild } from '../helpers/otherBuild.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { contacts } from './variety/contacts.ts';
import { governanceTests } from './variety/governance.ts';
import { lifecycle } from './variety/lifecycle.ts';
import { needs } from './variety/needs.ts';
import { limitsAndSteps } from './variety/limits.ts';
import { otherLanguages } from './variety/otherLanguages.ts';
import { plans } from './variety/plans.ts';
import { reviews } from './variety/reviews.ts';
import { unpublished } from './variety/unpublished.ts';

describe('a site of made-up partnerships that say what the content model can say', () => {
  let site: OtherBuild;
  let pages: SitePage[];

  beforeAll(async () => {
    site = await buildSmallSite({
      HANDBOOK_CONFIG: 'tests/fixtures/variety/settings.ts',
      // A day after the check of its contacts, which run out.
      HANDBOOK_TODAY: '2026-11-21',
    });
    pages = readPages(site.folder);
  });

  afterAll(() => site.remove());

  needs(() => pages);
  governanceTests(() => pages);
  limitsAndSteps(() => pages);
  otherLanguages(() => pages);
  reviews(() => pages);
  plans(
    () => pages,
    () => site.folder,
  );

  test('has a page for each partnership', () => {
    expect(textOf(pageAt(pages, '/exampleton/').document)).toContain('Exampleton');
  });

  test('does not say of a partnership’s own site that it is nobody’s', () => {
    for (const path of ['/', '/about/']) {
      const text = textOf(pageAt(pages, path).document);
      expect(text).toContain('kept by the editors of made-up partnerships.');
      expect(text).not.toContain('not a service');
    }
  });

  test('ends the sentence on who keeps it without a space before the full stop', () => {
    expect(pageAt(pages, '/').html.replaceAll(/\s+/g, ' ')).toContain(
      'It is kept by the editors of made-up partnerships. <',
    );
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(pages, site.folder, '/')).toEqual([]);
  });

  test('has data that is what its schemas say', () => {
    expect(dataFaults(site.folder)).toEqual([]);
  });

  test('has a table of services', () => {
    expect(readFileSync(join(site.folder, 'data/services.csv'), 'utf8')).toContain(
      'Multi-agency child protection team',
    );
  });

  test('has no heading with nothing below it, and no table or list without rows', () => {
    // A script fills the page of the search.
    const bare = pages
      .filter(({ path }) => path !== '/search/')
      .flatMap(({ path, document }) =>
        elements(document, 'main').flatMap((main) => [
          ...emptyLists(main).map((what) => `${path} ${what}`),
          ...bareHeadings(main).map((what) => `${path} ${what}`),
        ]),
      );
    expect(bare).toEqual([]);
  });

  describe('what guidance and law ask for', () => {
    const mainOf = (path: string) =>
      textOf(elements(pageAt(pages, path).document, 'main')[0] as Node);

    test('shows of arrangements of 2023 both the list of 2018 and what 2023 added', () => {
      const text = mainOf('/exampleton-coast/arrangements/');
      expect(text).toContain(
        'It was written under Example guidance 2023, so it is judged by what Example guidance 2018 asks for, and what Example guidance 2023 added.',
      );
      expect(text).toContain('3 points: 1 found, 1 found in part, 1 not found');
      for (const point of ['1. Safeguarding partners', '2. Funding', '3. Lead partners'])
        expect(text).toContain(point);
    });

    test('says of arrangements that name no edition which one was in force at their date', () => {
      expect(mainOf('/northbridge/arrangements/')).toContain(
        'It names no edition of the guidance. When it was written (March 2025), Example guidance 2023 was in force',
      );
    });

    test('says of a report known from minutes that it is not the report', () => {
      expect(mainOf('/exampleton-coast/reports/2024-2025/')).toContain(
        'This is not the report itself.',
      );
    });

    test('tells duties to come from one in force', () => {
      const text = mainOf('/guidance/law/');
      expect(text).toMatch(/Teams for child protection Coming: no start date known/);
      expect(text).toMatch(/Schools in the arrangements Coming: in force from 1 September 2027/);
      expect(text).toMatch(/Sharing information In force since 1 October 2026/);
      const arrangements = mainOf('/exampleton-coast/arrangements/');
      expect(arrangements).toContain('Teams for child protection (Example Act 2026, section 3)');
      expect(arrangements).not.toContain('Sharing information (Example Act');
    });
  });

  lifecycle(() => pages);
  unpublished(
    () => pages,
    () => site.folder,
  );
  contacts(
    () => pages,
    () => site.folder,
  );
});
