import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { dialled } from '../../src/lib/telephone/writtenNumber.ts';
import { areasWithContacts } from '../../src/model/contacts/contactView.ts';
import { all, slugOf } from '../../src/model/handbook.ts';
import type { Entry } from '../../src/model/handbook.ts';
import { areaInSentence } from '../../src/model/governance/areaNames.ts';
import { numbersIfUnsure } from '../../src/model/contacts/ifUnsure.ts';
import { readCsv } from '../helpers/csv.ts';
import { attribute, elements, hasClass, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { filesIn, pageAt, readPages, siteFolder } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { readVCards } from '../helpers/vCards.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();
const pages = readPages();
const areas = areasWithContacts(handbook).map((area) => {
  const { id, data } = area;
  const contacts = all(handbook, 'contacts').filter(({ data: { areas: of } }) => of.includes(id));
  return {
    name: data.title,
    inSentence: areaInSentence(area),
    path: `/contacts/${slugOf(id)}/`,
    contacts,
  };
});
const inSite = (path: string) => join(siteFolder, path);
const hrefOf = (link: Element) => attribute(link, 'href') ?? '';
const numberOf = (link: Element) => {
  const [, number] = /^(?:tel|sms):([^?]+)/.exec(hrefOf(link)) ?? [];
  return number;
};

/** Numbers that a page shows in a card and, at its end, each with its status, its check and its source. */
function accountedOn({ document }: SitePage): Set<string> {
  const groups = withClass(document, 'app-evidence__parts').filter((group) =>
    /^(Not yet confirmed with the service|Confirmed with the service on|The emergency number).*, checked \d/.test(
      textOf(elements(group, 'p')[0] ?? group),
    ),
  );
  const items = new Map(
    groups
      .flatMap((group) => elements(group, 'li'))
      .filter((item) => elements(item, 'a').some((link) => /^https:/.test(hrefOf(link))))
      .map((item) => [attribute(item, 'id'), textOf(item).replaceAll(/(?<=\d) (?=\d)/g, '')]),
  );
  const found = withClass(document, 'app-contact').flatMap((card) => {
    const figures = items.get(`source-${attribute(card, 'id')}`) ?? '';
    const numbers = elements(card, 'a').flatMap((link) => numberOf(link) ?? []);
    return numbers.filter((number) => figures.includes(number));
  });
  return new Set(found);
}

const accounted = new Map(pages.map((page) => [page.path, accountedOn(page)]));

/** The nearest element around a link that is of a kind. */
function around(link: Element, isWanted: (element: Element) => boolean): Element | undefined {
  let element: Element | undefined = link;
  while (element && !isWanted(element)) {
    const { parentNode }: Element = element;
    element = parentNode && 'tagName' in parentNode ? parentNode : undefined;
  }
  return element;
}

/**
 * Paths of pages of contacts that a number leads to: beside it in its item, row or card, from the card on its page that
 * the item leads to, or, for a number on a sheet or in a sentence, from anywhere in the text of its page.
 */
function besides(link: Element, { document }: SitePage): string[] {
  const isInSentence = around(link, (element) => hasClass(element, 'app-call')) !== undefined;
  const places = [
    around(link, ({ tagName }) =>
      (isInSentence ? ['main'] : ['li', 'tr', 'main']).includes(tagName),
    ),
    around(link, (element) => attribute(element, 'class')?.split(' ')[0] === 'app-contact'),
  ];
  const hrefs = places.flatMap((place) => (place ? elements(place, 'a') : [])).map(hrefOf);
  const ids = hrefs.filter((one) => one.startsWith('#')).map((one) => one.slice(1));
  const cards = withClass(document, 'app-contact').filter((card) =>
    ids.includes(attribute(card, 'id') ?? ''),
  );
  return [...hrefs, ...cards.flatMap((card) => elements(card, 'a')).map(hrefOf)].map((one) =>
    one.replace(/#.*$/, ''),
  );
}

test('an area with an article before its name has it in every sentence', () => {
  const named = all(handbook, 'areas').filter((area) => areaInSentence(area) !== area.data.title);
  const bare = named.flatMap(({ data }) => [
    `in ${data.title}`,
    `for ${data.title}`,
    `of ${data.title}`,
  ]);
  const found = pages.flatMap(({ path, document }) => {
    const text = textOf(document);
    return bare.filter((words) => text.includes(words)).map((words) => `${path} says ${words}`);
  });
  expect(named.length).toBeGreaterThan(0);
  expect(found).toEqual([]);
});

describe('a telephone number anywhere on the site', () => {
  const numbers = pages.flatMap((page) =>
    elements(page.document, 'a').flatMap((link) => {
      const number = numberOf(link);
      return number === undefined ? [] : [{ page, link, number }];
    }),
  );

  test('has its source and status, or leads to where it does', () => {
    const bare = numbers.filter(({ page, link, number }) => {
      if (accounted.get(page.path)?.has(number)) return false;
      // 999 is at the top of every page, and the page of contacts is in the menu of every page.
      const places = number === '999' ? ['/contacts/'] : besides(link, page);
      return !places.some((path) => accounted.get(path)?.has(number));
    });
    expect(bare.map(({ page, number }) => `${page.path} ${number}`)).toEqual([]);
  });

  test('dials the figures that it shows, and no others', () => {
    const others = numbers.filter(({ link, number }) => {
      const heard = withClass(link, 'govuk-visually-hidden').map(textOf).join('');
      return textOf(link).slice(heard.length).replaceAll(/\D/g, '') !== number;
    });
    expect(others.map(({ page, link }) => `${page.path} ${hrefOf(link)} ${textOf(link)}`)).toEqual(
      [],
    );
  });

  test('is one of a contact, with its figures as they are dialled', () => {
    const known = new Set(
      all(handbook, 'contacts').flatMap(({ data: { channels } }) =>
        channels.flatMap((channel) => ('number' in channel ? dialled(channel.number) : [])),
      ),
    );
    expect(numbers.filter(({ number }) => !known.has(number))).toEqual([]);
    expect(numbers.length).toBeGreaterThan(500);
  });

  test.each(['999', '101', '08001111', '08088005000'])('%s has a card', (number) => {
    expect(accounted.get('/contacts/')).toContain(number);
  });
});

describe.each(areas)('the page of contacts for $name', ({ name, inSentence, path, contacts }) => {
  const page = pageAt(pages, path);
  const main = theElement(page.document, 'main');

  test('goes from the emergency to front door, night, allegations and early help', () => {
    const order = [
      'Emergency',
      'Worried about a child',
      'Evenings, nights and weekends',
      'Concern about somebody who works with children',
      'Early help for a family',
    ];
    const headings = withClass(main, 'app-contact').map((card) =>
      textOf(elements(card).find(({ tagName }) => /^h\d$/.test(tagName))!),
    );
    const ranks = headings.map((heading) => order.indexOf(heading)).filter((rank) => rank >= 0);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(headings.slice(0, 3)).toEqual(order.slice(0, 3));
    expect(headings).toContain('Concern about somebody who works with children');
    expect(headings).toHaveLength(contacts.length + 1);
  });

  test('has a sheet of one page, as a page and as PDF', () => {
    const sheet = textOf(pageAt(pages, `${path}sheet/`).document);
    expect(sheet).toContain(`Worried about a child in ${inSentence}?`);
    expect(sheet).toMatch(/Made on \d+ \w+ \d{4}\. Check again after \d+ \w+ \d{4}/);
    expect(sheet).toMatch(/No service has confirmed them|have been confirmed with their service/);
    const pdf = readFileSync(inSite(`${path}sheet.pdf`), 'latin1');
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  });

  test('has a card for each contact, and one file with all of them, as two libraries read them', () => {
    const text = (file: string) => readFileSync(inSite(`${path}${file}`), 'utf8');
    const files = filesIn(inSite(path.slice(0, -1))).filter((file) => file.endsWith('.vcf'));
    expect(files).toEqual(
      ['contacts.vcf', ...contacts.map(({ id }) => `${slugOf(id)}.vcf`)].toSorted(),
    );
    expect(readVCards(text('contacts.vcf'))).toHaveLength(contacts.length);
    expect(ICAL.parse(text('contacts.vcf'))).toHaveLength(contacts.length);
    for (const { id, data } of contacts) {
      const [card] = readVCards(text(`${slugOf(id)}.vcf`));
      expect((ICAL.parse(text(`${slugOf(id)}.vcf`)) as unknown[])[0]).toBe('vcard');
      expect(card?.numbers).toEqual(
        data.channels.flatMap((channel) =>
          'number' in channel && channel.kind !== 'whatsapp' ? channel.number : [],
        ),
      );
      expect(card?.name.startsWith(`${name}: `)).toBe(true);
      expect(card?.organisation).toEqual([`${name}: ${data.title}`]);
      expect(card?.structuredName[0]).toBe(card?.name);
      expect(card?.note).toMatch(/Who may call: .*\n(.*\n)*Status: .*\n.*Check again after/);
    }
  });

  test('has a text for a policy with every contact, its status and where it comes from', () => {
    const text = textOf(theElement(main, 'pre'));
    for (const { data } of contacts) expect(text).toContain(data.title);
    expect(text).toMatch(/No service has confirmed them|have been confirmed with their service/);
    expect(text.match(/\[confirmed with the service on/g) ?? []).toHaveLength(
      contacts.filter(({ data }) => data.verified).length,
    );
    expect(text).toMatch(/Copied from \S+ as of .* Check again after/);
  });
});

describe('a front door that does not say when it is open', () => {
  const doors = areas.flatMap(({ name, path, contacts }) =>
    contacts.flatMap((contact) =>
      numbersIfUnsure(handbook, contact).map(({ number }) => ({ name, path, contact, number })),
    ),
  );
  const unsure = (number: string) => `Not sure if they are open? Ring ${number}.`;

  test('goes with the number for the night of its own area', () => {
    const numberFor = ({ data }: Entry<'contacts'>) =>
      data.channels.flatMap((channel) => (channel.kind === 'phone' ? [channel.number] : []))[0];
    const timesOf = ({ data }: Entry<'contacts'>) =>
      data.channels.flatMap((channel) => (channel.hours ? [channel.hours.open] : []));
    const expected = areas.flatMap(({ name, contacts }) => {
      const night = contacts.find(({ data }) => data.function === 'out-of-hours');
      return contacts
        .filter(({ data }) => data.function === 'front-door' && data.audiences.includes('anyone'))
        .filter((door) => !timesOf(door).some((open) => /at-times|day-and-night/.test(open)))
        .map(() => `${name} ${night && numberFor(night)}`);
    });
    expect(expected.length).toBeGreaterThan(0);
    expect(doors.map(({ name, number }) => `${name} ${number}`)).toEqual(expected);
  });

  test.each(doors)('of $name is shown with the number for the night', (door) => {
    const { path, contact, number } = door;
    for (const at of [path, `${path}sheet/`]) {
      const { document } = pageAt(pages, at);
      expect(textOf(theElement(document, 'main')), at).toContain(unsure(number));
    }
    const card = elements(pageAt(pages, path).document).find(
      (one) => attribute(one, 'id') === slugOf(contact.id),
    )!;
    expect(textOf(card)).toContain(unsure(number));
    expect(textOf(theElement(pageAt(pages, path).document, 'pre'))).toContain(unsure(number));
    const [vCard] = readVCards(readFileSync(inSite(`${path}${slugOf(contact.id)}.vcf`), 'utf8'));
    expect(vCard?.note).toContain(unsure(number));
  });

  test('is so wherever its number is one to call: in lists of areas, on pages of procedures', () => {
    const bare = pages.flatMap(({ path: at, document }) =>
      withClass(document, 'app-contact-rows').flatMap((list) =>
        elements(list, 'li')
          .filter((row) => /Worried about a child/.test(textOf(row)))
          .flatMap((row) =>
            doors
              .filter(({ path, contact, number }) => {
                const links = elements(row, 'a').map(hrefOf);
                return (
                  links.some((link) => link === `${path}#${slugOf(contact.id)}`) &&
                  !textOf(row).includes(unsure(number))
                );
              })
              .map(({ name }) => `${at} ${name}`),
          ),
      ),
    );
    expect(bare).toEqual([]);
    const shown = pages.filter(({ document }) =>
      withClass(document, 'app-contact-rows').some((list) =>
        textOf(list).includes('Not sure if they are open?'),
      ),
    );
    expect(shown.map(({ path: at }) => at)).toEqual(
      expect.arrayContaining(['/contacts/', '/schools/', '/luton/procedures/making-a-referral/']),
    );
  });
});

describe('the files with all contacts', () => {
  const places = all(handbook, 'contacts').reduce(
    (sum, { data }) => sum + Math.max(1, data.areas.length),
    0,
  );

  const [head = [], ...rows] = readCsv(readFileSync(inSite('data/contacts.csv'), 'utf8'));
  const cells = (heading: string) => rows.map((row) => row[head.indexOf(heading)] ?? '');

  test('have every contact in every area it serves, with status and source', () => {
    expect(rows).toHaveLength(places);
    expect(cells('status')).not.toContain('');
    expect(cells('source')).not.toContain('');
    const json = JSON.parse(readFileSync(inSite('data/contacts.json'), 'utf8')) as {
      entries: object[];
    };
    expect(json.entries).toHaveLength(all(handbook, 'contacts').length);
  });

  test('lead to a place that is there', () => {
    for (const address of cells('address')) {
      const { pathname, hash } = new URL(address);
      const ids = elements(pageAt(pages, pathname).document).map((one) => attribute(one, 'id'));
      expect(ids, address).toContain(hash.slice(1));
    }
  });
});

test('the numbers by area have a row for every area, and the finder a link', () => {
  const { document } = pageAt(pages, '/contacts/');
  const named = withClass(document, 'app-numbers__area').map(textOf);
  expect(named).toEqual(areas.map(({ name }) => name));
  const found = elements(theElement(document, 'app-area-finder'), 'a').map(hrefOf);
  expect(found).toEqual([
    ...areas.map(({ path }) => path),
    'https://www.gov.uk/report-child-abuse-to-local-council',
  ]);
});
