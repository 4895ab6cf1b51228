import { describe, expect, test } from 'vitest';
import { NEEDLESS_WORDS } from '../../src/checks/reviews/needlessWords.ts';
import { EXACT_AGES, FULL_DATES, PRESS } from '../../src/checks/reviews/reviewWords.ts';
import { addressOf } from '../../src/model/addresses.ts';
import { hasOwnPage } from '../../src/model/reviews/caseReviews.ts';
import { all, entry } from '../../src/model/handbook.ts';
import { movedPages } from '../../src/model/site/movedPages.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();
const pages = readPages();
const reviews = all(handbook, 'caseReviews');
const withPage = reviews
  .filter(hasOwnPage)
  .map((review) => ({ path: addressOf(handbook, review), review }));
const lists = pages.filter(({ path }) => /^\/(?!topics)(?:[a-z-]+\/)?case-reviews\/$/.test(path));
const aboutReviews = pages.filter(
  ({ path }) => path.includes('/case-reviews/') && !/^\/topics\/|\/reports\//.test(path),
);

/** Digits of every number to call. */
const PUBLISHED_NUMBERS = new Set(
  all(handbook, 'contacts').flatMap(({ data }) =>
    data.channels.flatMap((channel) =>
      'number' in channel ? [channel.number.replaceAll(/\D/g, '')] : [],
    ),
  ),
);

/** Parts of a page that say nothing about the case: where it comes from, who to call, what words mean. */
const APART = ['app-contact', 'app-caption', 'app-definitions', 'app-changes', 'app-evidence'];

function isApart(element: Element): boolean {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  return classes.some((name) => APART.includes(name));
}

/** Text of everything that is in none of the parts. */
function textAboutCase(node: Node): string {
  if ('tagName' in node && isApart(node)) return '';
  if (!('childNodes' in node) || node.childNodes.length === 0) return textOf(node);
  return node.childNodes.map(textAboutCase).join(' ');
}

test('there are reviews with a page, and reviews in lists only', () => {
  expect(withPage.length).toBeGreaterThan(0);
  expect(withPage.length).toBeLessThan(reviews.length);
  expect(aboutReviews.length).toBe(withPage.length + lists.length + 1);
});

describe.each(withPage)('$path', ({ path, review }) => {
  const page = pageAt(pages, path);
  const main = theElement(page.document, 'main');
  const order = (...names: string[]) => names.map((name) => page.html.indexOf(name));

  test('begins with its notice, then help, then the plain summary, then the rest', () => {
    const [title, lead] = elements(main)
      .filter(({ tagName }) => ['h1', 'p'].includes(tagName))
      .slice(1);
    expect(title?.tagName).toBe('h1');
    expect(textOf(lead!)).toBe(review.data.contentNotice!);
    const places = order(
      'app-lead',
      'app-panel',
      'data-reading="family"',
      'id="learning"',
      'id="about"',
      'id="support"',
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('names every helpline with a card', () => {
    const titles = review.data.support.map((id) => entry(handbook, 'contacts', id).data.title);
    const cards = withClass(main, 'app-contact').map(textOf);
    expect(titles.length).toBeGreaterThan(0);
    expect(titles.filter((title) => !cards.some((card) => card.includes(title)))).toEqual([]);
    expect(textOf(withClass(main, 'app-panel')[0]!)).toContain(titles[0]);
  });

  test('leads to the document of its owner, if there is one, and to the repository', () => {
    const links = elements(main, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(
      'https://learning.nspcc.org.uk/case-reviews/national-case-review-repository',
    );
    if (review.data.ownersDocument) expect(links).toContain(review.data.ownersDocument.address);
    else expect(textOf(main)).toContain('The review was not finished');
  });
});

describe.each(aboutReviews)('$path', ({ path, document }) => {
  const main = theElement(document, 'main');

  test('can be left quickly', () => {
    expect(withClass(document, 'govuk-exit-this-page')).toHaveLength(1);
  });

  test('shows nothing in the tab, and describes nothing, of what it is about', () => {
    const head = theElement(document, 'head');
    const title = textOf(theElement(head, 'title'));
    const description = elements(head, 'meta').find(
      (meta) => attribute(meta, 'name') === 'description',
    );
    expect(title).toMatch(/^(?:Report|Learning across reports)/);
    expect(`${title} ${attribute(description!, 'content')}`).not.toMatch(
      /baby|child|family|death|died|hurt|violence|exploit|abuse|safeguard|review/i,
    );
  });

  test('says nothing that helps to identify a child', () => {
    const text = textAboutCase(main);
    const patterns = [
      ...FULL_DATES,
      ...EXACT_AGES,
      ...NEEDLESS_WORDS.map(({ pattern }) => pattern),
    ];
    // Numbers to call are on every page about a child.
    const found = patterns.flatMap((pattern) => text.match(pattern) ?? []);
    expect(found.filter((words) => !PUBLISHED_NUMBERS.has(words.replaceAll(/\D/g, '')))).toEqual(
      [],
    );
    expect(text.length).toBeGreaterThan(200);
  });

  test('links to no newspaper and no social network', () => {
    const hosts = elements(main, 'a')
      .map((link) => attribute(link, 'href') ?? '')
      .filter((address) => address.startsWith('http'))
      .map((address) => new URL(address).hostname);
    expect(
      hosts.filter((host) => PRESS.some((one) => host.endsWith(one))),
      path,
    ).toEqual([]);
  });
});

describe('the list of all reviews', () => {
  const { document } = pageAt(pages, '/case-reviews/');
  const items = elements(document).filter((one) => attribute(one, 'data-review') !== undefined);

  test('has every review once, and says how many there are', () => {
    expect(items).toHaveLength(reviews.length);
    const titles = items.map((item) => textOf(elements(item, 'a')[0]!));
    expect(titles.toSorted()).toEqual(reviews.map(({ data }) => data.title).toSorted());
    expect(textOf(withClass(document, 'app-reviews__shown')[0]!)).toBe(
      `Reviews in the list: of ${reviews.length}.`,
    );
  });

  test('counts in each choice the reviews that have it', () => {
    for (const select of elements(document, 'select')) {
      const id = attribute(select, 'id')!.replace('filter-', '');
      for (const option of elements(select, 'option').slice(1)) {
        const value = attribute(option, 'value')!;
        const having = items.filter((item) =>
          attribute(item, `data-${id}`)?.split(' ').includes(value),
        );
        expect(textOf(option), id).toMatch(new RegExp(`\\(${having.length}\\)$`));
        expect(having.length).toBeGreaterThan(0);
      }
    }
  });

  test('sends nothing: its choices are in no form', () => {
    expect(elements(theElement(document, 'main'), 'form')).toEqual([]);
  });

  test('says where none was found, and that this does not mean there were none', () => {
    expect(textOf(document)).toMatch(
      /No review published by Central Bedfordshire, .*There may have been some/,
    );
  });
});

test('a review without findings is a row with its report, to which its old address leads on', () => {
  const rows = reviews.filter((review) => !hasOwnPage(review));
  expect(rows.length).toBeGreaterThan(10);
  for (const review of rows) {
    const [path = '', id] = addressOf(handbook, review).split('#');
    const { document } = pageAt(pages, path);
    const row = elements(document).find((one) => attribute(one, 'id') === id)!;
    expect(elements(row, 'a').map((link) => attribute(link, 'href'))).toContain(
      review.data.ownersDocument!.address,
    );
    expect(movedPages(handbook).get(`${path}${id}/`)?.to).toBe(`${path}#${id}`);
  }
});

test('each partnership with reviews lists its own, and leads on to them from its overview', () => {
  for (const { path, document } of lists.filter((list) => list.path !== '/case-reviews/')) {
    const owner = path.split('/')[1]!;
    const own = reviews.filter((review) => review.owner === owner);
    const items = elements(document).filter((one) => attribute(one, 'data-review') !== undefined);
    expect(items, path).toHaveLength(own.length);
    const links = elements(pageAt(pages, `/${owner}/`).document, 'a');
    expect(links.map((link) => attribute(link, 'href'))).toContain(path);
  }
  expect(lists.length).toBeGreaterThan(2);
});

test('every list of reviews names somebody to talk to before the first review', () => {
  for (const { path, document } of lists) {
    const all = elements(document);
    const help = all.findIndex((one) => attribute(one, 'href')?.startsWith('tel:0'));
    const first = all.findIndex((one) => attribute(one, 'data-review') !== undefined);
    expect(help, path).toBeGreaterThan(0);
    expect(help, path).toBeLessThan(first);
  }
});

describe('learning across reviews', () => {
  const { document } = pageAt(pages, '/case-reviews/learning/');

  test('names the reviews of each theme', () => {
    const table = theElement(document, 'table');
    expect(textOf(theElement(table, 'caption'))).not.toBe('');
    for (const row of elements(theElement(table, 'tbody'), 'tr')) {
      expect(attribute(elements(row, 'th')[0]!, 'scope')).toBe('row');
      const named = elements(elements(row, 'td')[0]!, 'a').map(textOf);
      const titles = reviews.map(({ data }) => data.title);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((title) => !titles.includes(title))).toEqual([]);
    }
  });

  test('leads from a recommendation to the action of the plan that takes it up, and back', () => {
    const links = elements(document, 'a').map((link) => attribute(link, 'href'));
    expect(links).toContain(
      '/buckinghamshire/priorities/smooth-transitions/#transfer-to-secondary-school',
    );
    const priority = pageAt(pages, '/buckinghamshire/priorities/smooth-transitions/').document;
    expect(elements(priority, 'a').map((link) => attribute(link, 'href'))).toContain(
      '/buckinghamshire/case-reviews/serious-youth-violence/',
    );
  });
});
