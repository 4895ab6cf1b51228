import { expect, test } from 'vitest';
import { addressOf } from '../../src/model/addresses.ts';
import { speaksOfHome } from '../../src/model/families/families.ts';
import { all } from '../../src/model/handbook.ts';
import { attribute, elements, theElement, withClass } from '../helpers/dom.ts';
import { realHandbook } from '../helpers/realContent.ts';
import { pageAt, readPages } from '../helpers/site.ts';

const pages = readPages();
const content = await realHandbook();
const exitsOf = (path: string) => withClass(pageAt(pages, path).document, 'govuk-exit-this-page');

test('every page with a header lets readers report a problem with it, by e-mail and by a form', () => {
  const without = pages
    .filter(({ document }) => withClass(document, 'app-header').length > 0)
    .filter(({ document, path }) => {
      const [report] = withClass(document, 'app-report');
      const links = report ? elements(report, 'a').map((link) => attribute(link, 'href')) : [];
      const named = encodeURIComponent(path.replace('/404.html', '/404'));
      return !(links.length === 2 && links.every((link) => link?.includes(named)));
    })
    .map(({ path }) => path);
  expect(without).toEqual([]);
});

test('every number of a contact has a link beside it that reports a problem with it', () => {
  const main = theElement(pageAt(pages, '/contacts/luton/').document, 'main');
  const cards = withClass(main, 'app-contact').filter((card) =>
    withClass(card, 'app-contact__number').some(
      (number) => attribute(number, 'href') !== 'tel:999',
    ),
  );
  expect(cards.length).toBeGreaterThan(2);
  for (const card of cards)
    for (const number of withClass(card, 'app-contact__number')) {
      const digits = attribute(number, 'href')?.replace(/\D/g, '');
      const reported = withClass(card, 'app-report-number').map((link) =>
        attribute(link, 'aria-label')?.replace(/\D/g, ''),
      );
      expect(reported).toContain(digits);
    }
});

test.each([
  ['/families/help/', 'app-call-list'],
  ['/families/young-people/', 'app-call-list'],
  ['/buckinghamshire/case-reviews/aa/', 'app-panel'],
])(
  'on %s every entry of %s with a number has a link that reports it, after the number',
  (path, kind) => {
    const [list] = withClass(theElement(pageAt(pages, path).document, 'main'), kind);
    const addresses = elements(list!, 'li')
      .map((one) => elements(one, 'a').map((link) => attribute(link, 'href') ?? ''))
      .filter(([first]) => first?.startsWith('tel:'));
    expect(addresses.length).toBeGreaterThan(0);
    for (const all of addresses) expect(all.at(-1)).toMatch(/^mailto:.*Problem%20with/);
  },
);

test('999 can be reported on the contacts of an area, below every number', () => {
  const main = theElement(pageAt(pages, '/contacts/luton/').document, 'main');
  const addresses = elements(main, 'a').map((link) => attribute(link, 'href') ?? '');
  const reported = addresses.findIndex((address) => address.includes('Problem%20with%20999'));
  expect(reported).toBeGreaterThan(addresses.findLastIndex((one) => one.startsWith('tel:')));
});

test('the button to leave is on contacts, families, reviews, topics of harm, help and what was searched for, and nowhere else', () => {
  const ofHarm = [
    ...all(content, 'topics').filter(({ data }) => data.speaksOfHome),
    ...all(content, 'services').filter(({ data }) => speaksOfHome(content, data.topics)),
  ].map((entry) => addressOf(content, entry));
  const expected = pages
    .filter(({ document }) => withClass(document, 'app-header').length > 0)
    .map(({ path }) => path)
    .filter(
      (path) =>
        /^\/(?:contacts|families|case-reviews|help|search|leave-quickly)\//.test(path) ||
        /^\/(?!topics)[a-z-]+\/case-reviews\//.test(path) ||
        ofHarm.includes(path),
    )
    .filter((path) => !path.startsWith('/contacts/poster/'));
  const found = pages.map(({ path }) => path).filter((path) => exitsOf(path).length > 0);
  expect(found.toSorted()).toEqual(expected.toSorted());
});

test.each(['/contacts/', '/contacts/luton/', '/families/', '/families/help/', '/case-reviews/'])(
  '%s can be left quickly',
  (path) => expect(exitsOf(path)).toHaveLength(1),
);

test.each(['/', '/glossary/', '/about/', '/thresholds/', '/procedures/timescales/', '/luton/'])(
  '%s has no button to leave',
  (path) => expect(exitsOf(path)).toHaveLength(0),
);
