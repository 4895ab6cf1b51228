import { describe, expect, test } from 'vitest';
import ContactCard from '../../src/components/ContactCard.astro';
import DutyList from '../../src/components/DutyList.astro';
import EditorNotes from '../../src/components/EditorNotes.astro';
import LevelList from '../../src/components/LevelList.astro';
import StepList from '../../src/components/StepList.astro';
import type { ContactView } from '../../src/model/contacts/contactView.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Node } from '../helpers/dom.ts';
import { anEntry } from '../helpers/entries.ts';
import { show } from './show.ts';

describe('DutyList', () => {
  const duty = { who: 'The partnership', what: 'Publish a report.' };
  const deadline = { within: 7, unit: 'working-day', after: 'the report being published' };

  test('has no column for time when no duty has any', async () => {
    const piece = await show(DutyList, { duties: [duty] });
    expect(elements(piece, 'th').map(textOf)).toEqual(['Who', 'What', 'The partnership']);
    expect(textOf(theElement(piece, 'caption'))).toBe('Who does what');
  });

  test('says when, or that no time is given', async () => {
    const every = { times: 1, per: 'year', atLeast: true };
    const duties = [duty, { ...duty, deadline }, { ...duty, every }, { ...duty, every, deadline }];
    const rows = elements(theElement(await show(DutyList, { duties }), 'tbody'), 'tr');
    expect(rows.map((row) => textOf(elements(row, 'td')[1] ?? row))).toEqual([
      'No time given',
      'Within 7 working days of the report being published',
      'At least once a year',
      'At least once a year, within 7 working days of the report being published',
    ]);
  });

  test('scrolls in a named region that the keyboard reaches', async () => {
    const [region] = withClass(await show(DutyList, { duties: [duty] }), 'app-scroll');
    expect(region && [attribute(region, 'tabindex'), attribute(region, 'aria-label')]).toEqual([
      '0',
      'Who does what',
    ]);
  });
});

describe('StepList', () => {
  const aDifference = (text: string) => ({
    where: 'Luton',
    text,
    link: { title: 'Their page', address: 'https://example.org/' },
    citations: [],
  });
  const { data } = anEntry('procedures', 'luton/complaints', {
    steps: [
      {
        id: 'check',
        title: 'Check',
        who: [{ kind: 'not-given' }],
        what: 'Look.',
        decision: {
          question: 'Is it covered?',
          branches: [
            { answer: 'Yes', to: 'end' },
            { answer: 'No', to: 'send' },
          ],
        },
      },
      {
        id: 'send',
        title: 'Send it on',
        who: [{ kind: 'role', role: 'Clerk' }],
        what: 'Send.',
        next: 'end',
        timescale: { within: 1, unit: 'day', after: 'arrival' },
      },
      {
        id: 'end',
        title: 'File it',
        who: [{ kind: 'role', role: 'Clerk' }],
        what: 'File.',
        next: 'check',
      },
    ],
  });
  const steps = data.steps.map((step) => ({
    step,
    who: [{ words: 'Clerk', address: '/agencies/#clerk' }, { words: 'Chair' }],
    citations: [],
    criteria:
      step.id === 'check'
        ? [
            {
              title: 'Criteria',
              items: [
                { text: 'It came late.', differences: [aDifference('Not counted here.')] },
                { text: 'It is long.', differences: [] },
              ],
              rule: 'Meeting one of these is enough.',
              citations: [],
            },
          ]
        : [],
    differences: step.id === 'send' ? [aDifference('Send the form.')] : [],
    ...(step.id === 'end' && { leadsTo: { text: 'Filing', path: '/luton/procedures/filing/' } }),
  }));
  const row = {
    words: 'Worried about a child',
    purposes: ['front-door'],
    teams: ['Front door'],
    channel: { kind: 'phone', number: '01582 547653' },
    hours: [],
    ifUnsure: [],
    isUnconfirmed: true,
    path: '/contacts/luton/#front-door',
  };
  const contacts = new Map([
    [
      'check',
      { areas: [{ title: 'Luton', path: '/', rows: [row], missing: [] }], isByArea: false },
    ],
    ['send', { areas: [], isByArea: true }],
  ]);

  test('says where the steps end, when others follow', async () => {
    const ends = steps.map((each) => {
      const step = { ...each.step };
      delete step.next;
      return { ...each, step };
    });
    const texts = withClass(await show(StepList, { steps: ends, contacts }), 'app-steps__step');
    expect(texts.map((text) => textOf(text).includes('The steps end here.'))).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('leads from each answer of a decision to its step', async () => {
    const piece = await show(StepList, { steps, contacts });
    const decision = elements(piece, 'ul').find((list) => textOf(list).includes('go to step'));
    const links = elements(decision ?? piece, 'a');
    expect(elements(decision ?? piece, 'li').map(textOf)).toEqual([
      'Yes: go to step 3, file it',
      'No: go to step 2, send it on',
    ]);
    const places = elements(piece).flatMap((element) => attribute(element, 'id') ?? []);
    expect(links.map((link) => places.includes((attribute(link, 'href') ?? '').slice(1)))).toEqual([
      true,
      true,
    ]);
  });

  test('says who acts and by when', async () => {
    const [, second] = withClass(await show(StepList, { steps, contacts }), 'app-steps__step');
    expect(textOf(second!)).toContain('Send it on Who: Clerk, Chair Send. Within 1 day of arrival');
  });

  test('shows the criteria of a step, how many it takes, and what a place says of one of them', async () => {
    const [list] = withClass(await show(StepList, { steps, contacts }), 'app-criteria');
    expect(elements(list!, 'li').map(textOf)).toEqual([
      'It came late. Luton: Not counted here. Their page.',
      'It is long.',
    ]);
    expect(textOf(list!)).toContain('Meeting one of these is enough.');
  });

  test('shows the numbers of a step, or leads to those of each area', async () => {
    const [first, second, third] = withClass(
      await show(StepList, { steps, contacts }),
      'app-steps__step',
    );
    const linksOf = (step: Node | undefined) =>
      elements(step!, 'a').map((link) => attribute(link, 'href')?.replace('tel:+44', 'tel:0'));
    expect(linksOf(first)).toContain('tel:01582547653');
    expect(linksOf(second)).toContain('/contacts/');
    expect(linksOf(third)).not.toContain('/contacts/');
  });

  test('links the procedure that a step leads to', async () => {
    const [, , third] = withClass(await show(StepList, { steps, contacts }), 'app-steps__step');
    expect(textOf(third!)).toContain('See Filing.');
  });

  test('marks what is done otherwise in a place', async () => {
    const [, second] = withClass(await show(StepList, { steps, contacts }), 'app-steps__step');
    expect(textOf(second!)).toContain('Luton: Send the form.');
  });

  test('names the next step only when it is not the one that follows', async () => {
    const texts = withClass(await show(StepList, { steps, contacts }), 'app-steps__step').map(
      textOf,
    );
    expect(texts.map((text) => /Then go to step \d/.exec(text)?.[0])).toEqual([
      undefined,
      undefined,
      'Then go to step 1',
    ]);
  });
});

describe('ContactCard', () => {
  const source = {
    title: 'Contact page',
    publisher: 'Luton Council',
    address: 'https://example.org/contact',
  };
  const trust = { lookedAt: '2026-11-21', checkAgain: '2027-02-19', isDue: false };
  const viewOf = (fields: object = {}, view: Partial<ContactView> = {}): ContactView => ({
    id: 'door',
    contact: anEntry('contacts', 'luton/door', { title: 'Front door team', ...fields }).data,
    source,
    trust,
    disagreements: [],
    alsoServes: [],
    ifUnsure: [],
    ...view,
  });
  const card = (fields?: object, view?: Partial<ContactView>) =>
    show(ContactCard, { view: viewOf(fields, view) });

  test('says that a number has not been confirmed, where it was read and until when that holds', async () => {
    const text = textOf(await card());
    expect(text).toContain('Not yet confirmed with the service');
    expect(text).toContain('Read on Contact page, Luton Council, checked 21 November 2026.');
    expect(text).toContain('Check again after 19 February 2027.');
  });

  test('says when a number was confirmed, and then not that it was not', async () => {
    const text = textOf(await card({}, { trust: { ...trust, confirmed: '2026-11-21' } }));
    expect(text).toContain('Confirmed with the service on 21 November 2026.');
    expect(text).not.toContain('Not yet confirmed');
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
    expect(elements(list!, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
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
      ['https://example.org/team', 'Page with this contact'],
    ]);
    expect(textOf(list!)).toContain('Office hours, times not stated');
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
    const [note] = withClass(piece, 'app-note');
    expect(textOf(note!)).toBe(
      'Sources disagree. Contact page says 01296 387147. The other has no date.',
    );
    expect(elements(note!, 'a').map((link) => attribute(link, 'href'))).toEqual([source.address]);
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

describe('LevelList', () => {
  const level = { number: 1, title: 'Universal', meaning: 'Needs of every child.', action: 'Ask.' };

  test('says where to read about the levels when the source does not name them', async () => {
    expect(textOf(await show(LevelList, { levels: [], count: 4 }))).toBe(
      'There are 4 levels. Read about them in the document.',
    );
  });

  test('shows what the source gives of a level and says where the others are', async () => {
    const piece = await show(LevelList, { levels: [level], count: 4, documentTitle: 'Guide' });
    expect(textOf(piece)).toBe(
      'The guidance is called “Guide”. There are 4 levels. Read about the others in the document. ' +
        'Level 1: Universal Needs of every child. What to do: Ask.',
    );
    expect(elements(piece, 'dt')).toHaveLength(1);
  });

  test('says nothing about missing levels when all are there', async () => {
    expect(textOf(await show(LevelList, { levels: [level], count: 1 }))).not.toContain('levels');
  });
});

describe('EditorNotes', () => {
  test('stand together, marked as the editors’ own, with what they are about', async () => {
    const notes = [{ about: 'Total', text: 'It is £1 less.' }, { text: 'No date.' }];
    const [shown, ...others] = withClass(await show(EditorNotes, { notes }), 'app-note');
    expect(others).toEqual([]);
    expect(textOf(shown!)).toBe('Editor’s notes Total: It is £1 less. No date.');
    expect(attribute(shown!, 'role')).toBe('note');
  });

  test('leave no trace where there are none', async () => {
    expect(textOf(await show(EditorNotes, { notes: [] }))).toBe('');
  });

  test('show HTML as the characters it is made of', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
    const piece = await show(EditorNotes, { notes: [{ about: hostile, text: hostile }] });
    expect(elements(piece).filter(({ tagName }) => ['img', 'b'].includes(tagName))).toEqual([]);
    expect(textOf(piece)).toBe(`Editor’s note ${hostile}: ${hostile}`);
  });
});
