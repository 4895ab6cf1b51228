import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { callAddress } from '../../src/lib/telephone/callAddress.ts';
import { all } from '../../src/model/handbook.ts';
import { siteReadability } from '../../src/build/readability/siteReadability.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import { pageAt, readPages, siteFolder } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
const READING_AGE = 11;
const LONGEST_SENTENCE = 20;
const measured = await siteReadability(siteFolder);
const handbook = await realHandbook();
const families = pages.filter(({ path }) =>
  /^\/(?:families|case-reviews|leave-quickly)\//.test(path),
);
const titleOf = ({ document }: (typeof pages)[number]) =>
  textOf(elements(theElement(document, 'head'), 'title')[0]!);

describe('what is written for families', () => {
  test('is measured on all their pages', () => {
    const paths = measured.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(['/families/help/', '/leave-quickly/']));
    const guides = pages.filter(({ path }) => path.startsWith('/families/'));
    expect(guides.map(({ path }) => path).filter((path) => !paths.includes(path))).toEqual([]);
  });

  test.each(measured)('$path can be read at the age of eleven', ({ ageWithTerms }) => {
    expect(ageWithTerms).toBeLessThanOrEqual(READING_AGE);
  });

  test.each(measured)('$path has no sentence of more than 20 words', ({ longest }) => {
    expect(longest.words, longest.text).toBeLessThanOrEqual(LONGEST_SENTENCE);
  });
});

describe('a page for families', () => {
  test.each(families)('$path can be left quickly', ({ document }) => {
    const [button, ...others] = withClass(document, 'govuk-exit-this-page__button');
    expect(others).toEqual([]);
    expect(attribute(button!, 'href')).toMatch(/^https:\/\//);
    expect(attribute(button!, 'rel')).toBe('nofollow noreferrer');
    const links = withClass(document, 'govuk-js-exit-this-page-skiplink');
    expect(links.map((link) => attribute(link, 'href'))).toEqual([attribute(button!, 'href')]);
  });

  test.each(families.filter(({ path }) => !path.startsWith('/case-reviews/')))(
    '$path has a title that says nothing to whoever looks over a shoulder',
    (page) => {
      const title = titleOf(page);
      expect(title).not.toBe(textOf(theElement(page.document, 'h1')));
      const description = elements(page.document, 'meta').find(
        (meta) => attribute(meta, 'name') === 'description',
      );
      const shown = `${title} ${attribute(description!, 'content')}`;
      expect(shown).not.toMatch(
        /abuse|safeguard|danger|worried|complain|child|help now|police|review of|violence|died/i,
      );
    },
  );

  test('leads with 999 where help is needed now', () => {
    const { document } = pageAt(pages, '/families/help/');
    const [first] = withClass(document, 'app-call-list');
    const [number] = elements(first!, 'a');
    expect(attribute(number!, 'href')).toBe('tel:999');
  });

  test.each(['/families/help/', '/families/first-steps/', '/families/who-can-help/'])(
    '%s has the number of each council for the night, too',
    (path) => {
      const { document } = pageAt(pages, path);
      const shown = elements(document, 'a').map((link) => attribute(link, 'href'));
      const atNight = all(handbook, 'contacts').filter(
        ({ data }) => data.function === 'out-of-hours' && data.audiences.includes('anyone'),
      );
      const numbers = atNight.flatMap(({ data }) =>
        data.channels.flatMap((channel) =>
          channel.kind === 'phone' ? [callAddress(channel.number)] : [],
        ),
      );
      expect(numbers.length).toBeGreaterThan(5);
      expect(numbers.filter((number) => !shown.includes(number))).toEqual([]);
    },
  );

  test('in easy words has the drawing of a telephone where there is a number, and nowhere else', () => {
    const lines = all(handbook, 'easyGuides').flatMap(({ data }) =>
      data.parts.flatMap((part) => part.lines),
    );
    const wrong = lines.filter(
      ({ symbol, contact, councils }) =>
        (symbol === 'phone') !== (contact !== undefined || councils === true),
    );
    expect(wrong.map(({ words }) => words)).toEqual([]);
  });

  test.each(['/', '/help/', '/contacts/', '/families/', '/contacts/luton/'])(
    '%s leads to the ways for people who cannot hear or speak, or need an interpreter',
    (path) => {
      const links = elements(pageAt(pages, path).document, 'a');
      expect(links.map((link) => attribute(link, 'href'))).toContain('/families/other-ways/');
    },
  );

  test('in easy words leads to the number of each council where it says to call the council', () => {
    const easy = pages.filter(({ path }) => path.startsWith('/families/easy/'));
    const lines = easy.flatMap(({ document }) => withClass(document, 'app-easy'));
    const calling = lines.filter((part) =>
      /call the council|council.*call them/i.test(textOf(part)),
    );
    expect(calling).toHaveLength(2);
    for (const part of calling) {
      const links = elements(part, 'a').map((link) => attribute(link, 'href') ?? '');
      const link = links.find((href) => href.endsWith('#areas'));
      expect(link).toBeDefined();
      const [path, place] = link!.split('#');
      const longer = pageAt(pages, path!).document;
      const places = elements(longer).map((element) => attribute(element, 'id'));
      expect(places).toContain(place);
      expect(
        elements(longer, 'a').some((link) => /^tel:/.test(attribute(link, 'href') ?? '')),
      ).toBe(true);
    }
  });

  test('says of easy words that nobody has tried them yet', () => {
    const easy = pages.filter(({ path }) => path.startsWith('/families/easy/'));
    expect(easy).toHaveLength(4);
    for (const { document } of easy) {
      expect(textOf(theElement(document, 'main'))).toContain('checked it yet');
    }
  });
});

describe('a subject that speaks of abuse at home', () => {
  test.each(['/topics/domestic-abuse/', '/topics/neglect/', '/topics/harmful-practices/'])(
    '%s can be left quickly, and no page of a group, plan or policy on it has the button',
    (path) => {
      const { document } = pageAt(pages, path);
      expect(withClass(document, 'govuk-exit-this-page')).toHaveLength(1);
      const own = elements(theElement(document, 'main'), 'a')
        .map((link) => attribute(link, 'href') ?? '')
        .filter((href) =>
          /^\/[a-z-]+\/(?:groups|priorities|arrangements|policies)\/[^#]/.test(href),
        );
      expect(own.length).toBeGreaterThan(0);
      const withOne = own.filter(
        (href) => withClass(pageAt(pages, href).document, 'govuk-exit-this-page').length > 0,
      );
      expect(withOne).toEqual([]);
    },
  );
});

test('every page asks browsers to tell no other site where a reader comes from', () => {
  const without = pages.filter(
    ({ document }) =>
      !elements(document, 'meta').some(
        (meta) =>
          attribute(meta, 'name') === 'referrer' && attribute(meta, 'content') === 'no-referrer',
      ),
  );
  expect(without.map(({ path }) => path)).toEqual([]);
  expect(readFileSync(`${siteFolder}/_headers`, 'utf8')).toContain('Referrer-Policy: no-referrer');
});

test('no page loads another before somebody asks for it', () => {
  const eager = pages.flatMap(({ path, document }) =>
    elements(document)
      .filter(
        (element) =>
          /\b(?:prefetch|preload|prerender|preconnect|dns-prefetch|modulepreload)\b/.test(
            attribute(element, 'rel') ?? '',
          ) ||
          attribute(element, 'data-astro-prefetch') !== undefined ||
          attribute(element, 'type') === 'speculationrules',
      )
      .map(() => path),
  );
  expect(eager).toEqual([]);
});
