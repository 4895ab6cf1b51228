import { describe, expect, test } from 'vitest';
import StepList from '../../../src/components/procedures/StepList.astro';
import { attribute, elements, textOf, withClass } from '../../helpers/dom.ts';
import type { Node } from '../../helpers/dom.ts';
import { anEntry } from '../../helpers/entries.ts';
import { show } from '../show.ts';

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
    limits:
      step.id === 'send'
        ? [
            {
              title: 'Sending, steps 2 and 3',
              timescale: { within: 0, unit: 'day', after: 'arrival' },
            },
          ]
        : [],
    ...(step.id === 'send' && { replacedBy: 'Luton' }),
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

  test('says what has been reached where a step or an answer ends the procedure', async () => {
    const ending = steps.map((each) => {
      const [one, two] = each.step.decision?.branches ?? [];
      return {
        ...each,
        step: {
          ...each.step,
          ...(each.step.id === 'end' && { next: undefined, end: 'It is closed.' }),
          ...(one &&
            two && {
              decision: {
                question: 'Is it covered?',
                branches: [one, { answer: 'No', end: 'No further action.' }],
              },
            }),
        },
      };
    });
    const [first, , third] = withClass(
      await show(StepList, { steps: ending, contacts }),
      'app-steps__step',
    ).map(textOf);
    expect(first).toContain('No: the steps end. No further action.');
    expect(third).toContain('The steps end here. It is closed.');
  });

  test('lists the ways in, each with the step that it starts with', async () => {
    const starts = [
      { title: 'Normal', step: 'check' },
      { title: 'Urgent', when: 'It cannot wait.', step: 'send' },
    ];
    const text = textOf(await show(StepList, { steps, starts, contacts }));
    expect(text).toContain('Normal: step 1. Urgent: step 2. It cannot wait.');
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

  test('says who acts, by when, and whose step it is', async () => {
    const [, second] = withClass(await show(StepList, { steps, contacts }), 'app-steps__step');
    expect(textOf(second!)).toContain(
      'Send it on Step of Luton, in place of the step of the national procedure. Who: Clerk; Chair Send. Within 1 day of arrival Sending, steps 2 and 3: on the same day as arrival',
    );
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

  test('has no line for who acts where nobody is named', async () => {
    const [first] = steps;
    const text = textOf(
      await show(StepList, { steps: [{ ...first!, who: [] }], contacts: new Map() }),
    );
    expect(text).toContain('Look.');
    expect(text).not.toContain('Who:');
  });
});
