import { describe, expect, test } from 'vitest';
import { endingOf, predecessorsOf } from '../../src/model/governance/bodies.ts';
import { addressOf } from '../../src/model/addresses.ts';
import { editionInForce } from '../../src/model/documents/guidanceEditions.ts';
import { hasGroupPage } from '../../src/model/governance/groupPage.ts';
import { all, entry } from '../../src/model/handbook.ts';
import { toCheck } from '../../src/model/site/toCheck.ts';
import { readPage } from '../../src/build/searchIndex/readPage.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
const handbook = await realHandbook();
const page = (path: string) => pageAt(pages, path);
const labelsOn = (path: string) => withClass(page(path).document, 'app-label').map(textOf);
const labelOn = (path: string) => labelsOn(path).join(' ');
const addressesIn = (path: string) =>
  withClass(page(path).document, 'app-label').flatMap((label) =>
    elements(label, 'a').map((link) => attribute(link, 'href')),
  );

/** What each page says of itself to the search. */
const searched = pages.flatMap(({ path, html }) => {
  const found = readPage(html);
  return found ? [{ path, kind: found.kind, state: found.state ?? 'Current' }] : [];
});

describe('the labels of all pages', () => {
  test('are one of the six states', () => {
    const known =
      /^(Current|Old document \(.+\)|Earlier structure \(.+\)|Replaced: read .+|May have been replaced|Check overdue)$/;
    expect(searched.filter(({ state }) => !known.test(state))).toEqual([]);
  });

  test('are on documents only, and on earlier structures and their groups, by kind of page', () => {
    const labelled = new Set(
      searched.filter(({ state }) => state !== 'Current').map(({ kind }) => kind),
    );
    const documents = [
      'Arrangements',
      'Group',
      'Plan',
      'Policy',
      'Priority',
      'Procedure',
      'Structure',
      'Thresholds',
      'Training',
      'Annual report',
    ];
    expect([...labelled].filter((kind) => !documents.includes(kind))).toEqual([]);
  });

  test('are seen on the page as well as by the search', () => {
    const differing = searched.filter(({ path, state }) => {
      const words = state.replace(/^Replaced: .*$/, 'Replaced');
      return state !== 'Current' && !labelsOn(path).some((label) => label.startsWith(words));
    });
    expect(differing).toEqual([]);
  });

  test('are none of the old words', () => {
    const old = pages.filter(({ document }) =>
      withClass(document, 'app-tag').some((tag) =>
        /^(Ended|Older guidance|Review overdue)$/.test(textOf(tag)),
      ),
    );
    expect(old.map(({ path }) => path)).toEqual([]);
  });

  test('come before the first instruction', () => {
    const late = pages.filter(({ html }) => {
      const label = html.indexOf('class="app-label"');
      const answer = html.search(/<h2|class="app-(glance|panel|note|steps)\b/);
      return label >= 0 && answer >= 0 && answer < label;
    });
    expect(late.map(({ path }) => path)).toEqual([]);
  });
});

describe('a body', () => {
  test.each(['buckinghamshire', 'pan-bedfordshire', 'llr', 'leicestershire-rutland'])(
    'such as %s is not labelled because a document about it is old',
    (id) => {
      expect(labelOn(`/${id}/`)).toBe('');
      expect(searched.find(({ path }) => path === `/${id}/`)?.state).toBe('Current');
    },
  );

  test('that has an end in a source shows day and successor, and its successor names it', () => {
    const ended = all(handbook, 'partnerships').filter(({ data }) => data.exists?.to);
    expect(ended.map(({ id }) => id)).toContain('leicestershire-rutland-lscb');
    for (const body of ended) {
      const ending = endingOf(handbook, body)!;
      expect(labelOn(addressOf(handbook, body))).toContain(ending.words);
      expect(addressesIn(addressOf(handbook, body))).toEqual(ending.others.map(({ path }) => path));
      for (const id of body.data.succeededBy) {
        const successor = entry(handbook, 'partnerships', id);
        expect(predecessorsOf(handbook, successor)).toContain(body);
        expect(textOf(page(addressOf(handbook, successor)).document)).toContain(
          `Took over from ${body.data.title}, which ${ending.words}`,
        );
      }
    }
  });

  test('is said to have been going to end, where the source was written before that day', () => {
    expect(labelOn('/leicestershire-rutland-lscb/')).toBe(
      'The Leicestershire and Rutland Local Safeguarding Children Board was due to end on 25 September 2019. Succeeded by: Leicestershire and Rutland Safeguarding Children Partnership.',
    );
  });

  test('that is a group shows day and successor too, and those of its partnership', () => {
    for (const group of all(handbook, 'groups').filter(hasGroupPage)) {
      const owner = entry(handbook, 'partnerships', group.owner);
      const words = [group, owner].flatMap((body) => endingOf(handbook, body)?.words ?? []);
      const label = labelOn(addressOf(handbook, group));
      expect(words.filter((one) => !label.includes(one))).toEqual([]);
      if (words.length === 0) expect(label).toMatch(/^(?:Earlier structure \(.+\).*)?$/);
    }
  });

  test('is described in a document, and the page says how old that is', () => {
    const facts = textOf(
      withClass(
        page('/central-bedfordshire/groups/performance-group/working-together-2018/').document,
        'app-evidence',
      )[0]!,
    );
    expect(facts).toContain('Central Bedfordshire Multi-Agency Safeguarding');
    expect(facts).toContain('Replaced');
  });
});

test('an earlier structure says so and leads to the newer one: Cornwall', () => {
  const path = '/cornwall-isles-of-scilly/structure/2022/';
  expect(labelOn(path)).toBe(
    'Earlier structure (2022 to 2024) Newer: Cornwall and the Isles of Scilly structure under Working Together 2023.',
  );
  expect(addressesIn(path)[0]).toBe('/cornwall-isles-of-scilly/structure/');
});

describe('a document', () => {
  test('in use has no label: the joint procedures manual of Bedfordshire', () => {
    const path = '/pan-bedfordshire/policies/inter-agency-procedures/';
    expect(labelOn(path)).toBe('');
    expect(searched.find((one) => one.path === path)?.state).toBe('Current');
  });

  test('that its owner has replaced leads to the newer one first: thresholds in Buckinghamshire', () => {
    expect(labelOn('/buckinghamshire/thresholds/')).toMatch(
      /^Replaced: read Continuum of Need \(incorporating threshold guidance\)\./,
    );
    expect(addressesIn('/buckinghamshire/thresholds/')[0]).toBe(
      'https://www.buckssafeguarding.org.uk/adultsboard/information-for-professionals/',
    );
  });

  test('with a newer version leads to it: the plan of Luton', () => {
    for (const path of ['/luton/plan/', '/luton/priorities/safe-at-home/'])
      expect(labelOn(path)).toMatch(/^Replaced: read LSCP Strategic Business Plan 2024-26\./);
  });

  test('says its years when its time is over', () => {
    expect(labelOn('/llr/plan/')).toMatch(/^Old document \(2022 to 2023\)/);
  });

  test('that is replaced in part says which part, before the first instruction', () => {
    expect(labelOn('/buckinghamshire/procedures/making-a-referral/')).toMatch(
      /^Part of this page comes from a document that has been replaced: read Continuum of Need/,
    );
    expect(labelOn('/central-bedfordshire/thresholds/')).toMatch(/^Part of this page comes from/);
  });

  test('is labelled in lists: thresholds side by side, and the plans of a partnership', () => {
    expect(textOf(page('/thresholds/').document)).toContain('Replaced: read Continuum of Need');
    expect(textOf(page('/luton/').document)).toContain(
      'Replaced: read LSCP Strategic Business Plan 2024-26',
    );
  });
});

describe('what a newer document replaces', () => {
  test('is on no page of another owner: Luton’s plan replaces nothing outside Luton', () => {
    const titles = /LSCP Strategic Business Plan 2024-26/;
    const outside = pages.filter(
      ({ path, document }) =>
        !/^\/(luton|sources|updates|search|sitemap|learning)\//.test(path) &&
        titles.test(textOf(document)),
    );
    expect(outside.map(({ path }) => path)).toEqual([]);
  });

  test('is in the list of all plans in the row of its own owner alone', () => {
    const { document } = page('/learning/');
    const rows = withClass(document, 'govuk-summary-list__row').map(textOf);
    const labelled = rows.filter((row) => row.includes('LSCP Strategic Business Plan 2024-26'));
    expect(labelled).toEqual([expect.stringMatching(/^Luton /)]);
    expect(textOf(document).split('LSCP Strategic Business Plan 2024-26')).toHaveLength(2);
  });

  test('is a document of its own owner, on every page with a label', () => {
    const owners = new Map(
      all(handbook, 'partnerships').flatMap(({ id, data }) =>
        data.laterDocuments.map(({ title }) => [title, id] as const),
      ),
    );
    const foreign = searched.filter(({ path, state }) => {
      const owner = owners.get(state.replace('Replaced: read ', ''));
      return owner !== undefined && !path.startsWith(`/${owner}/`);
    });
    expect(foreign).toEqual([]);
  });

  test('is listed for those who keep the content, with a link to the newer document', () => {
    const main = page('/updates/to-check/').document;
    const links = elements(main, 'a').map((link) => attribute(link, 'href'));
    const cases = toCheck(handbook).replaced;
    expect(cases.length).toBeGreaterThan(0);
    for (const { newer, items } of cases)
      for (const address of [...newer, ...items.map(({ path }) => ({ address: path }))])
        expect(links).toContain(address.address);
    const labelled = searched.filter(({ state }) => /replaced/i.test(state));
    // A local page of a national procedure is listed with that procedure.
    const missing = labelled.filter(({ path }) => !links.includes(path));
    expect(missing.map(({ path }) => path)).toEqual(['/central-bedfordshire/arrangements/']);
  });
});

test('every partnership says which edition of the guidance is in force', () => {
  const inForce = editionInForce(handbook)!;
  const silent = all(handbook, 'partnerships').filter(
    ({ id }) =>
      !textOf(page(`/${id}/`).document).includes(
        `National guidance in force ${inForce.data.title}`,
      ),
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('a page for families made from many sources has no label because of one of them', () => {
  const labelled = pages.filter(
    ({ path }) =>
      path.startsWith('/families/') && /Old document|Replaced|May have/.test(labelOn(path)),
  );
  expect(labelled.map(({ path }) => path)).toEqual([]);
});
