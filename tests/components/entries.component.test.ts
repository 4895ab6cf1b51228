import { describe, expect, test } from 'vitest';
import ContactCard from '../../src/components/ContactCard.astro';
import DutyList from '../../src/components/DutyList.astro';
import EditorNotes from '../../src/components/EditorNotes.astro';
import LevelList from '../../src/components/LevelList.astro';
import StepList from '../../src/components/StepList.astro';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
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
    differences:
      step.id === 'send' ? [{ where: 'Luton', text: 'Send the form.', citations: [] }] : [],
  }));

  test('leads from each answer of a decision to its step', async () => {
    const piece = await show(StepList, { steps });
    const [decision] = elements(piece, 'ul');
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
    const [, second] = withClass(await show(StepList, { steps }), 'app-steps__step');
    expect(textOf(second!)).toContain('Send it on Who: Clerk, Chair Send. Within 1 day of arrival');
  });

  test('marks what is done otherwise in a place', async () => {
    const [, second] = withClass(await show(StepList, { steps }), 'app-steps__step');
    expect(textOf(second!)).toContain('Luton: Send the form.');
  });

  test('names the next step only when it is not the one that follows', async () => {
    const texts = withClass(await show(StepList, { steps }), 'app-steps__step').map(textOf);
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
  const contact = (fields: object = {}) =>
    anEntry('contacts', 'luton/door', { title: 'Front door team', ...fields }).data;
  const card = (fields?: object) =>
    show(ContactCard, { contact: contact(fields), id: 'door', source });

  test('says that a number has not been confirmed, and where it was read', async () => {
    const text = textOf(await card());
    expect(text).toContain('Not yet confirmed with the service');
    expect(text).toContain('Read on Contact page, Luton Council.');
  });

  test('says when a number was confirmed, and then not that it was not', async () => {
    const text = textOf(await card({ verified: { on: '2026-11-21', by: 'An editor' } }));
    expect(text).toContain('Confirmed with the service on 21 November 2026.');
    expect(text).not.toContain('Not yet confirmed');
  });

  test('makes each way of getting in touch a link that works', async () => {
    const channels = [
      { kind: 'phone', number: '0300 300 8585', hours: 'Monday to Friday' },
      { kind: 'text', number: '07000 000000' },
      { kind: 'email', address: 'team@example.org' },
      { kind: 'form', address: 'https://example.org/form' },
    ];
    const [list] = elements(await card({ channels }), 'ul');
    expect(elements(list!, 'a').map((link) => [attribute(link, 'href'), textOf(link)])).toEqual([
      ['tel:03003008585', '0300 300 8585'],
      ['sms:07000000000', 'Text 07000 000000'],
      ['mailto:team@example.org', 'team@example.org'],
      ['https://example.org/form', 'Online form'],
    ]);
    expect(textOf(list!)).toContain('Monday to Friday');
  });

  test('tells a number for text messages from one to call', async () => {
    const [list] = elements(
      await card({ channels: [{ kind: 'text', number: '07000 000000' }] }),
      'ul',
    );
    const href = attribute(theElement(list!, 'a'), 'href');
    expect(href?.startsWith('sms:') || /text/i.test(textOf(list!))).toBe(true);
  });

  test('is a section named by its heading', async () => {
    const piece = await card();
    const heading = theElement(piece, 'h3');
    expect(textOf(heading)).toBe('Worried about a child');
    expect(attribute(theElement(piece, 'section'), 'aria-labelledby')?.split(' ')[0]).toBe(
      attribute(heading, 'id'),
    );
  });
});

describe('LevelList', () => {
  const level = { number: 1, title: 'Universal', meaning: 'Needs of every child.', action: 'Ask.' };

  test('says that levels are not named when the source does not name them', async () => {
    expect(textOf(await show(LevelList, { levels: [], count: 4 }))).toBe(
      'There are 4 levels. The source does not name them, so none are shown here.',
    );
  });

  test('shows what the source gives of a level and says that others are missing', async () => {
    const piece = await show(LevelList, { levels: [level], count: 4, documentTitle: 'Guide' });
    expect(textOf(piece)).toBe(
      'The guidance is called “Guide”. There are 4 levels. The source does not name all of them. ' +
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
