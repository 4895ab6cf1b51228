import { describe, expect, test } from 'vitest';
import { callAddress, textAddress, whatsAppAddress } from '../../src/lib/telephone/callAddress.ts';
import { dialled } from '../../src/lib/telephone/writtenNumber.ts';
import { answers, onlyForInWords } from '../../src/model/contacts/contactAudience.ts';
import type { Caller } from '../../src/model/contacts/contactAudience.ts';
import { areasWithContacts } from '../../src/model/contacts/contactView.ts';
import { all, entry, slugOf } from '../../src/model/handbook.ts';
import type { Entry } from '../../src/model/handbook.ts';
import { contactFunctionsOf } from '../../src/model/procedures/procedureContacts.ts';
import {
  hasOwnPage,
  nationalProcedures,
  placesOf,
  proceduresIn,
} from '../../src/model/procedures/procedures.ts';
import type { ProcedureInPlace } from '../../src/model/procedures/procedures.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

type Contact = Entry<'contacts'>;
type NumberChannel = Extract<Contact['data']['channels'][number], { number: string }>;

const CALLERS: Caller[] = ['anyone', 'professionals', 'schools'];

const handbook = await realHandbook();
const pages = readPages();
const areas = areasWithContacts(handbook);
const contacts = all(handbook, 'contacts');
const places = all(handbook, 'partnerships').flatMap((one) => proceduresIn(handbook, one));

const numbersOf = ({ data }: Contact) =>
  data.channels.filter((channel): channel is NumberChannel => 'number' in channel);
const hrefOf = (link: Element) => attribute(link, 'href') ?? '';
const hrefsIn = (node: Node) => new Set(elements(node, 'a').map(hrefOf));

/** The address that a telephone, text message or WhatsApp is started with. */
function startOf(channel: NumberChannel): string {
  if (channel.kind === 'text') return textAddress(channel.number, channel.word);
  return channel.kind === 'whatsapp'
    ? whatsAppAddress(channel.number)
    : callAddress(channel.number);
}

/** Contacts of one purpose that serve an area: its own, and those of the whole country where it has no such number. */
function serving(areaId: string, purpose: Contact['data']['function']): Contact[] {
  const same = contacts.filter(({ data }) => data.function === purpose);
  const own = same.filter(({ data }) => data.areas.includes(areaId));
  const known = new Set(own.flatMap(numbersOf).map(({ number }) => dialled(number)));
  const national = same.filter(
    (contact) =>
      contact.data.areas.length === 0 &&
      numbersOf(contact).some(({ number }) => !known.has(dialled(number))),
  );
  return [...own, ...national];
}

/** Rows of numbers on a page that are below the name of an area, or of the whole country. */
function rowsBelow(node: Node, title: string): Element[] {
  return withClass(node, 'app-numbers')
    .flatMap((list) => elements(list, 'li'))
    .filter((item) => withClass(item, 'app-numbers__area').some((name) => textOf(name) === title))
    .flatMap((item) => withClass(item, 'app-contact-rows'))
    .flatMap((list) => elements(list, 'li'));
}

/**
 * Where the numbers of a procedure in a place begin: the band at the top of its page, or the row of the place on the page
 * of the national procedure.
 */
function bandOf({ path }: ProcedureInPlace): Element[] {
  const [page = '', row] = path.split('#');
  const { document } = pageAt(pages, page);
  return row === undefined
    ? withClass(document, 'app-glance')
    : elements(document, 'section').filter((one) => attribute(one, 'id') === row);
}

/** What is wrong with how a contact is among these rows: each number, its link and its mark. */
function faultsOf(contact: Contact, rows: readonly Element[]): string[] {
  const mark = onlyForInWords(contact.data);
  return numbersOf(contact).flatMap((channel) => {
    const shown = rows.filter((row) => hrefsIn(row).has(startOf(channel)));
    if (shown.length === 0) return [`${channel.number} is not there`];
    const isMarked = shown.some((row) =>
      mark ? textOf(row).includes(mark) : !textOf(row).includes('Only for'),
    );
    return isMarked ? [] : [`${channel.number} is not marked "${mark ?? 'for everybody'}"`];
  });
}

const combinations = places.flatMap((place) =>
  (place.partnership?.data.areas ?? []).flatMap((areaId) =>
    contactFunctionsOf(place).flatMap((purpose) =>
      CALLERS.map((caller) => ({
        place,
        area: entry(handbook, 'areas', areaId),
        purpose,
        caller,
        contacts: serving(areaId, purpose).filter(({ data }) => answers(data, caller)),
      })),
    ),
  ),
);

describe('every number, from every procedure, area, purpose and caller', () => {
  const steps = combinations.flatMap(({ contacts: reached, ...from }) =>
    reached.map((contact) => ({ ...from, contact })),
  );
  const name = ({ place, area, caller, contact }: (typeof steps)[number]) =>
    `${place.path} ${area.data.title} ${caller}: ${contact.id}`;

  test('is in the band at the top of the page or in the row of the area, as a link that dials it, marked for who it is', () => {
    const faults = steps.flatMap((step) => {
      const band = bandOf(step.place);
      const title =
        step.contact.data.areas.length > 0 ? step.area.data.title : 'Everywhere in England';
      return faultsOf(
        step.contact,
        band.flatMap((one) => rowsBelow(one, title)),
      ).map((fault) => `${name(step)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('is in a card below, too, where the area has a page of the procedure', () => {
    const onPages = steps.filter(({ place }) => hasOwnPage(place));
    const faults = onPages.flatMap((step) => {
      const cards = withClass(pageAt(pages, step.place.path).document, 'app-contact');
      return faultsOf(step.contact, cards).map((fault) => `${name(step)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('is on the page of contacts of the area, or of the whole country', () => {
    const faults = steps.flatMap((step) => {
      const path =
        step.contact.data.areas.length > 0 ? `/contacts/${slugOf(step.area.id)}/` : '/contacts/';
      const cards = withClass(pageAt(pages, path).document, 'app-contact');
      return faultsOf(step.contact, cards).map((fault) => `${name(step)} ${fault}`);
    });
    expect(faults).toEqual([]);
  });

  test('begins in each area with what the procedure names first, the public’s number before a marked one', () => {
    const faults = places.flatMap((place) => {
      const [first] = contactFunctionsOf(place);
      return (place.partnership?.data.areas ?? []).flatMap((areaId) => {
        if (!first) return [];
        const { title } = entry(handbook, 'areas', areaId).data;
        const wanted = serving(areaId, first).filter(({ data }) => data.areas.length > 0);
        const band = bandOf(place);
        const rows = band.flatMap((one) => rowsBelow(one, title)).slice(0, wanted.length);
        const marks = rows.map((row) => textOf(row).includes('Only for'));
        const isFirst = wanted.every((contact) =>
          numbersOf(contact).every((channel) =>
            rows.some((row) => hrefsIn(row).has(startOf(channel))),
          ),
        );
        const isPublicFirst = marks.every(
          (mark, index) => mark || !marks.slice(0, index).includes(true),
        );
        return isFirst && isPublicFirst ? [] : [`${place.path} ${title}`];
      });
    });
    expect(faults).toEqual([]);
  });

  test('is reached in hundreds of ways', () => {
    const numbers = new Set(
      steps.flatMap(({ contact }) => numbersOf(contact)).map(({ number }) => number),
    );
    const inRows = steps.filter(({ place }) => !hasOwnPage(place));
    expect(inRows.length).toBeGreaterThan(0);
    expect(combinations.length).toBeGreaterThan(240);
    expect(numbers.size).toBeGreaterThanOrEqual(20);
    expect(steps.length).toBeGreaterThan(200);
  });
});

test('a national procedure leads to its page or its row of every area, in one step', () => {
  const missing = nationalProcedures(handbook).flatMap((national) => {
    const hrefs = hrefsIn(
      theElement(pageAt(pages, `/procedures/${slugOf(national.id)}/`).document, 'main'),
    );
    return placesOf(handbook, national)
      .filter(({ path }: ProcedureInPlace) => !hrefs.has(path))
      .map(({ path }) => path);
  });
  expect(missing).toEqual([]);
});

describe('every number by area', () => {
  test('for the main purposes is on the page of contacts, for everybody and for practitioners', () => {
    const main = theElement(pageAt(pages, '/contacts/').document, 'main');
    const purposes = ['front-door', 'out-of-hours', 'allegations', 'early-help'];
    const faults = areas.flatMap(({ id, data: { title } }) =>
      contacts
        .filter(({ data }) => data.areas.includes(id) && purposes.includes(data.function))
        .flatMap((contact) =>
          faultsOf(contact, rowsBelow(main, title)).map((fault) => `${title} ${fault}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('that schools may call is on the page for schools', () => {
    const main = theElement(pageAt(pages, '/schools/').document, 'main');
    const purposes = ['front-door', 'out-of-hours', 'allegations', 'education-safeguarding'];
    const faults = areas.flatMap(({ id, data: { title } }) =>
      contacts
        .filter(({ data }) => data.areas.includes(id) && purposes.includes(data.function))
        .filter(({ data }) => answers(data, 'schools'))
        .flatMap((contact) =>
          faultsOf(contact, rowsBelow(main, title)).map((fault) => `${title} ${fault}`),
        ),
    );
    expect(faults).toEqual([]);
  });

  test('is on the sheet of the area, marked for who it is', () => {
    const faults = areas.flatMap(({ id }) => {
      const path = `/contacts/${slugOf(id)}/sheet/`;
      const cards = withClass(pageAt(pages, path).document, 'app-sheet__contact');
      return contacts
        .filter(({ data }) => data.areas.includes(id))
        .flatMap((contact) => faultsOf(contact, cards).map((fault) => `${path} ${fault}`));
    });
    expect(faults).toEqual([]);
  });
});

test('the words "not yet confirmed" never come with 999', () => {
  const near = pages.flatMap(({ path, document }) =>
    ['p', 'li', 'section', 'tr']
      .flatMap((tag) => elements(document, tag))
      .map(textOf)
      // Whole sections hold many numbers; a card or a paragraph holds one.
      .filter((text) => text.length < 600 && /(?<!\d ?)999(?! ?\d)/.test(text))
      .filter((text) =>
        /not yet (?:been )?confirmed|not been confirmed|no service has confirmed/i.test(text),
      )
      .map((text) => `${path} ${text.slice(0, 80)}`),
  );
  expect(near).toEqual([]);
});
