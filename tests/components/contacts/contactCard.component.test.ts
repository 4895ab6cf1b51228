import { describe, expect, test } from 'vitest';
import ContactCard from '../../../src/components/contacts/ContactCard.astro';
import { evidenceOfContact } from '../../../src/model/contacts/contactEvidence.ts';
import HowWeKnow from '../../../src/components/documents/HowWeKnow.astro';
import type { ContactView } from '../../../src/model/contacts/contactView.ts';
import { attribute, elements, hasClass, textOf, theElement, withClass } from '../../helpers/dom.ts';
import { anEntry } from '../../helpers/entries.ts';
import { show } from '../show.ts';

describe('ContactCard', () => {
  const pageOf = (id: string, address: string) => {
    const { data, ...page } = anEntry(
      'sources',
      id,
      { title: 'Contact page', publisher: 'Luton Council', address },
      'shared',
    );
    const { title, publisher } = data;
    const document = {
      source: { ...page, data },
      places: [{ document: id, place: 'Top', address }],
    };
    return { title, publisher, address, document };
  };
  const source = pageOf('contact', 'https://example.org/contact');
  const trust = { lookedAt: '2026-11-21', checkAgain: '2027-02-19', isDue: false };
  const viewOf = (fields: object = {}, view: Partial<ContactView> = {}): ContactView => ({
    id: 'door',
    contact: anEntry('contacts', 'luton/door', { title: 'Front door team', ...fields }).data,
    sources: [source],
    sourcePath: '/contacts/luton/#source-door',
    trust,
    disagreements: [],
    alsoServes: [],
    ifUnsure: [],
    anyoneElse: [],
    ...view,
  });
  const card = (fields?: object, view?: Partial<ContactView>) =>
    show(ContactCard, { view: viewOf(fields, view) });

  const fold = (fields?: object, view?: Partial<ContactView>) =>
    show(HowWeKnow, { evidence: { items: [evidenceOfContact(viewOf(fields, view))] } });
  const calling = { channels: [{ kind: 'phone', number: '0300 300 8585' }] };

  test('keeps each number whole, and lets a line end before it', async () => {
    const piece = await card({
      channels: [
        { kind: 'phone', number: '0300 300 8585' },
        { kind: 'text-relay', number: '18001 0300 300 8585' },
        { kind: 'text', number: '60999', word: 'EXAMPLE' },
        { kind: 'whatsapp', number: '0306 999 0457' },
      ],
    });
    const numbers = withClass(piece, 'app-unbroken').map(textOf);
    expect(numbers).toEqual(['0300 300 8585', '0300 300 8585', '60999', '0306 999 0457']);
    expect(textOf(piece)).toMatch(/Text relay 18001 0300 300 8585\s.*WhatsApp 0306 999 0457/);
  });

  test('tells the night number of professionals from that of the public by its heading', async () => {
    const headingOf = async (audiences: string[]) =>
      textOf(theElement(await card({ ...calling, function: 'out-of-hours', audiences }), 'h3'));
    expect(await headingOf(['anyone'])).toBe('Evenings, nights and weekends');
    expect(await headingOf(['professionals'])).toBe(
      'Evenings, nights and weekends (professionals)',
    );
  });

  test('leads to the place that says how its numbers are known, and says nothing of it before', async () => {
    const piece = await card({ ...calling, editorNotes: [{ text: 'The page has no date.' }] });
    const [link] = withClass(piece, 'app-contact__source').flatMap((one) => elements(one, 'a'));
    expect(attribute(link!, 'href')).toBe('/contacts/luton/#source-door');
    expect(textOf(piece)).not.toMatch(/confirmed|checked|no date|Contact page/i);
  });

  test('has at the end of its page each number with its status, its check and all its sources', async () => {
    const other = { ...pageOf('other', 'https://example.org/other'), publisher: 'A hospital' };
    other.document.source.data.publisher = 'A hospital';
    const piece = await fold(
      { ...calling, editorNotes: [{ text: 'The page has no date.' }] },
      { sources: [source, other] },
    );
    const [item] = elements(piece, 'li');
    expect(attribute(item!, 'id')).toBe('source-door');
    const text = textOf(item!);
    expect(textOf(piece)).toContain(
      'Not yet confirmed with the service, checked 21 November 2026. Check again after 19 February 2027.',
    );
    expect(text).toBe(
      'Front door team, 0300 300 8585: Luton Council; A hospital. The page has no date.',
    );
    expect(elements(item!, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '#door',
      'https://example.org/contact',
      'https://example.org/other',
    ]);
  });

  test('shows no number that was entered a second time for the check', async () => {
    const addedFigures = [
      { figure: '020 7946 0123', reason: 'On the page of the service.' },
      { figure: '24', reason: 'Hours, from the page of the service.' },
    ];
    const text = textOf(await fold({ ...calling, addedFigures }));
    expect(text).toContain('24: Hours, from the page of the service.');
    expect(text).not.toContain('020 7946 0123');
  });

  test('says there when a number was confirmed, and then not that it was not', async () => {
    const text = textOf(await fold({}, { trust: { ...trust, confirmed: '2026-11-21' } }));
    expect(text).toContain('Confirmed with the service on 21 November 2026');
    expect(text).not.toContain('Not yet confirmed');
  });

  test('shows a note that changes what a reader does with the number, not at the end', async () => {
    const note = { editorNotes: [{ text: 'Ring the second one at night.', changesAction: true }] };
    expect(textOf(await card(note))).toContain('Ring the second one at night.');
    expect(textOf(await fold(note))).not.toContain('Ring the second one at night.');
  });

  test('says whom anybody rings that it is not for', async () => {
    const anyoneElse = [{ number: '0300 300 8123', areas: [] }];
    const piece = await card({ audiences: ['professionals'] }, { anyoneElse });
    expect(textOf(piece)).toContain('Parents and anyone else: ring 0300 300 8123.');
    expect(textOf(await card())).not.toContain('Anyone else');
  });

  test('makes each way of getting in touch a link that works', async () => {
    const channels = [
      { kind: 'phone', number: '0300 300 8585', hours: { open: 'office-hours' } },
      { kind: 'phone', number: '01582 547653', option: '2', extension: '12' },
      { kind: 'text-relay', number: '18001 01582 547653' },
      { kind: 'text', number: '07400 123456' },
      { kind: 'text', number: '85258', word: 'SHOUT' },
      { kind: 'whatsapp', number: '07400 123456' },
      { kind: 'chat', address: 'https://example.org/chat' },
      { kind: 'sign-language', address: 'https://example.org/bsl' },
      { kind: 'post', postalAddress: 'Town Hall, AB1 2CD' },
      { kind: 'email', address: 'team@example.org' },
      { kind: 'form', address: 'https://example.org/form' },
      { kind: 'page', address: 'https://example.org/team' },
    ];
    const [list] = elements(await card({ channels }), 'ul');
    const links = elements(list!, 'a').filter((link) => !hasClass(link, 'app-report-number'));
    expect(links.map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['tel:03003008585', '0300 300 8585'],
      ['tel:01582547653', '01582 547653'],
      ['tel:1800101582547653', 'Text relay 18001 01582 547653'],
      ['sms:07400123456', 'Text 07400 123456'],
      ['sms:85258?body=SHOUT', 'Text SHOUT to 85258'],
      ['https://wa.me/447400123456', 'WhatsApp 07400 123456'],
      ['https://example.org/chat', 'Live chat'],
      ['https://example.org/bsl', 'British Sign Language, by video'],
      ['mailto:team@example.org', 'team@example.org'],
      ['https://example.org/form', 'Online form'],
      ['https://example.org/team', 'Web page'],
    ]);
    expect(textOf(list!)).toContain('Office hours');
    expect(textOf(list!)).toContain('01582 547653 press 2, extension 12');
    expect(textOf(list!)).toContain('Town Hall, AB1 2CD');
  });

  test('says what to ring when nobody knows whether it is open, under its number', async () => {
    const unsure = { ifUnsure: [{ number: '0300 300 8123', areas: [] }] };
    const [list] = elements(await card({}, unsure), 'ul');
    expect(textOf(list!)).toMatch(/Not sure if they are open\? Ring 0300 300 8123\./);
    expect(elements(list!, 'a').map((link) => attribute(link, 'href'))).toContain(
      'tel:03003008123',
    );
  });

  test('dials a short number as it is', async () => {
    const piece = await card({ channels: [{ kind: 'phone', number: '101' }] });
    expect(attribute(elements(piece, 'a')[0]!, 'href')).toBe('tel:101');
  });

  test('is a section named by what it is for and by who answers', async () => {
    const piece = await card();
    const heading = theElement(piece, 'h3');
    expect(textOf(heading)).toBe('Worried about a child');
    const named = attribute(theElement(piece, 'section'), 'aria-labelledby')?.split(' ') ?? [];
    const names = elements(piece).filter((one) => named.includes(attribute(one, 'id') ?? ''));
    expect(names.map(textOf)).toEqual(['Worried about a child', 'Front door team']);
  });

  test('shows what another page says beside the number, never as one to call', async () => {
    const disagreements = [{ says: '01296 387147', why: 'The other has no date.', source }];
    const piece = await card({}, { disagreements });
    expect(textOf(piece)).toContain('Another page gives 01296 387147. Use what is shown here.');
    expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).not.toContain(
      'tel:01296387147',
    );
    expect(textOf(await fold({}, { disagreements }))).toContain(
      'Gives 01296 387147: Luton Council. The other has no date.',
    );
  });

  test('says who may use it when that is not everybody', async () => {
    const [mark] = elements(await card({ audiences: ['professionals', 'schools'] }), 'strong');
    expect(textOf(mark!)).toBe('Only for people who work or volunteer with children');
    expect(textOf(await card({ audiences: ['schools'] }))).toContain('Only for schools');
    expect(textOf(await card({ audiences: ['anyone', 'professionals'] }))).not.toContain(
      'Only for',
    );
  });

  test('says which other areas the same number serves', async () => {
    expect(textOf(await card({}, { alsoServes: ['Bedford', 'Luton'] }))).toContain(
      'The same number serves Bedford and Luton.',
    );
    expect(textOf(await card())).not.toContain('serves');
  });

  test('says what they will ask and what happens then, when it is known', async () => {
    const text = textOf(
      await card({
        whatTheyAsk: ['The address of the child.'],
        whatHappensNext: 'The form is read within 4 hours.',
      }),
    );
    expect(text).toContain('They will ask: The address of the child.');
    expect(text).toContain('What happens next: The form is read within 4 hours.');
  });
});
