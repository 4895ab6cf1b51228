import { describe, expect, test } from 'vitest';
import { namedSource } from '../../../src/charts/mermaidCharts.ts';
import { procedureFlow, procedureFlows } from '../../../src/charts/procedures/procedureFlow.ts';
import { entry } from '../../../src/model/handbook.ts';
import type { ProcedureInput } from '../../../src/schemas/procedure.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

type Step = NonNullable<ProcedureInput['steps']>[number];

const aStep = (id: string, more: Partial<Step> = {}): Step => ({
  id,
  title: `Do ${id}`,
  who: [{ kind: 'role', role: 'Practitioner' }],
  what: 'What is done.',
  ...more,
});

function flowOf(steps: Step[], owner = 'luton', more: Partial<ProcedureInput> = {}) {
  const handbook = handbookOf([
    anEntry('procedures', `${owner}/referral`, { title: 'Referral', steps, ...more }),
  ]);
  return procedureFlow(handbook, entry(handbook, 'procedures', `${owner}/referral`));
}
const linesOf = (steps: Step[]) => flowOf(steps)!.mermaid.split('\n');

describe('the flow of a procedure', () => {
  test('has a box for each step, with who acts and by when, and a link to the step on the page', () => {
    const timescale = { within: 1, unit: 'working-day', after: 'the call' } as const;
    expect(linesOf([aStep('call', { timescale })])).toEqual([
      'flowchart TB',
      's_call["`**Do call**',
      'Practitioner',
      'Time limit: within 1 working day`"]',
      'click s_call href "#step-call"',
    ]);
  });

  test('says in a box how many criteria a step has and who to contact, and says so below', () => {
    const criteria = [
      { title: 'Criteria', items: [{ id: 'late', text: 'It came late.' }], meets: 'any' as const },
    ];
    const steps = [aStep('call', { criteria, contacts: ['police', 'early-help'] })];
    expect(linesOf(steps).slice(1, 5)).toEqual([
      's_call["`**Do call**',
      'Practitioner',
      'Criteria: 1',
      'Contact: police or early help`"]',
    ]);
    expect(flowOf(steps)!.description).toContain(
      'Each box says who acts, how many criteria there are and who to contact.',
    );
    expect(flowOf([aStep('call')])!.description).toContain('Each box says who acts.');
  });

  test('has an arrow to the step that follows', () => {
    expect(linesOf([aStep('call', { next: 'write-down' }), aStep('write-down')])).toContain(
      's_call --> s_write_down',
    );
  });

  test('has a question after a step that decides, and an arrow with each answer', () => {
    const decision = {
      question: 'Is the child in danger?',
      branches: [
        { answer: 'Yes', to: 'call' },
        { answer: 'No', to: 'refer' },
      ],
    };
    const lines = linesOf([aStep('check', { decision }), aStep('call'), aStep('refer')]);
    expect(lines).toEqual(
      expect.arrayContaining([
        'q_check{{"`Is the child in danger?`"}}:::question',
        's_check --> q_check',
        'q_check -- "`Yes`" --> s_call',
        'q_check -- "`No`" --> s_refer',
      ]),
    );
  });

  test('has a node for each end that says what has been reached, after a step or an answer', () => {
    const decision = {
      question: 'Is it covered?',
      branches: [
        { answer: 'Yes', to: 'close' },
        { answer: 'No', end: 'No further action.' },
      ],
    };
    expect(linesOf([aStep('check', { decision }), aStep('close', { end: 'Closed.' })])).toEqual(
      expect.arrayContaining([
        'e_check_2("`No further action.`")',
        'q_check -- "`No`" --> e_check_2',
        'e_close("`Closed.`")',
        's_close --> e_close',
      ]),
    );
  });

  test('has a node for each of several starts, and says how many there are', () => {
    const starts = [
      { title: 'Normal', step: 'write' },
      { title: 'Urgent', step: 'call' },
    ];
    const flow = flowOf([aStep('write', { next: 'call' }), aStep('call')], 'luton', { starts })!;
    expect(flow.mermaid.split('\n').slice(1, 5)).toEqual([
      'start_1("`Normal`")',
      'start_1 --> s_write',
      'start_2("`Urgent`")',
      'start_2 --> s_call',
    ]);
    expect(flow.description).toContain('There are 2 ways in.');
  });

  test('says in each box of a range the time limit of the range, and in no other', () => {
    const timescale = { within: 45, unit: 'working-day', after: 'the referral' } as const;
    const limitsOverSteps = [{ title: 'Assessment', from: 'b', to: 'c', timescale }];
    const steps = [aStep('a', { next: 'b' }), aStep('b', { next: 'c' }), aStep('c')];
    const boxes = flowOf(steps, 'luton', { limitsOverSteps })!
      .mermaid.split(/^s_/m)
      .filter((box) => box.includes('**'));
    expect(
      boxes.map((box) => box.replaceAll('\n', ' ').includes('Assessment, steps 2 and 3')),
    ).toEqual([false, true, true]);
  });

  test('is drawn for a place where steps are replaced, on its own page', () => {
    const handbook = handbookOf([
      anEntry('partnerships', 'luton', { shortName: 'Luton' }),
      anEntry('procedures', 'shared/referral', { title: 'Referral', steps: [aStep('call')] }),
      anEntry('procedures', 'luton/own', {
        basedOn: 'shared/referral',
        replacedSteps: [aStep('call', { title: 'Write instead' })],
      }),
    ]);
    const flows = procedureFlows(handbook);
    expect(flows.map(({ id, page }) => [id, page])).toEqual([
      ['procedures/referral', '/procedures/referral/'],
      ['luton/procedures/own', '/luton/procedures/own/'],
    ]);
    expect(flows.map(({ mermaid }) => mermaid.includes('Write instead'))).toEqual([false, true]);
  });

  test('gives the same tint to steps of the same actor, and says so', () => {
    const police = [{ kind: 'role', role: 'Police' }] as const;
    const flow = flowOf([aStep('a'), aStep('b', { who: [...police] }), aStep('c')])!;
    expect(flow.mermaid.match(/:::actor\d/g)).toEqual([':::actor1', ':::actor2', ':::actor1']);
    expect(flow.description).toContain('same colour');
  });

  test('has no tint when one actor does it all, or nobody knows who acts', () => {
    const nobody = aStep('b', { who: [{ kind: 'not-given' }] });
    expect(flowOf([aStep('a'), aStep('c')])!.mermaid).not.toContain(':::');
    expect(flowOf([aStep('a'), aStep('c')])!.description).not.toContain('colour');
    expect(flowOf([aStep('a'), nobody])!.mermaid.match(/:::actor\d/g)).toHaveLength(1);
    expect(flowOf([nobody])!.mermaid).toContain('Who acts is not given');
  });

  test('breaks long titles into lines of much the same length', () => {
    const title = 'Tell the parents what has been decided and what happens next';
    const bold = linesOf([aStep('a', { title })]).flatMap(
      (line) => /\*\*(.*)\*\*/.exec(line)?.[1] ?? [],
    );
    expect(bold.join(' ')).toBe(title);
    expect(bold.length).toBeGreaterThan(1);
    const lengths = bold.map(({ length }) => length);
    expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(14);
  });

  test('lets no word of the content out of its box', () => {
    const hostile = '"]; click x href "javascript:alert(1)" %%{init}%% <b>';
    const decision = {
      question: hostile,
      branches: [
        { answer: hostile, to: 'a' },
        { answer: 'No', to: 'b' },
      ],
    };
    const flow = flowOf([aStep('a', { title: hostile.slice(0, 80), decision }), aStep('b')])!;
    expect(flow.mermaid).not.toMatch(/%%|<b>|"javascript/);
    expect(flow.mermaid.match(/^click /gm)).toHaveLength(2);
    expect(namedSource({ ...flow, title: hostile })).not.toMatch(/%%/);
  });

  test('is not drawn for a procedure without steps', () => {
    expect(flowOf([])).toBeUndefined();
  });

  test('knows the page that its links belong to', () => {
    expect(flowOf([aStep('a')])).toMatchObject({
      id: 'luton/procedures/referral',
      page: '/luton/procedures/referral/',
    });
    expect(flowOf([aStep('a')], 'shared')).toMatchObject({
      id: 'procedures/referral',
      page: '/procedures/referral/',
    });
  });

  test('is offered with its name and description in the source', () => {
    expect(
      namedSource(flowOf([aStep('a')])!)
        .split('\n')
        .slice(0, 3),
    ).toEqual([
      'flowchart TB',
      'accTitle: Flow: Referral',
      expect.stringMatching(/^accDescr: 1 step from top to bottom/),
    ]);
  });
});

test('every procedure with steps has a flow', () => {
  const handbook = handbookOf([
    anEntry('procedures', 'luton/one', { steps: [aStep('a')] }),
    anEntry('procedures', 'luton/two', {}),
  ]);
  expect(procedureFlows(handbook).map(({ id }) => id)).toEqual(['luton/procedures/one']);
});
