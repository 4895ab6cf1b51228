import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/model/handbook.ts';
import {
  contactFunctionsOf,
  contactsFor,
  contactsOfSteps,
} from '../../../src/model/procedures/procedureContacts.ts';
import { formIn, nationally, proceduresIn } from '../../../src/model/procedures/procedures.ts';
import { criteriaRule, stepsInPlace } from '../../../src/model/procedures/procedureView.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const aStep = (id: string, more: object = {}) => ({
  id,
  title: id,
  who: [{ kind: 'not-given' as const }],
  what: 'Do it.',
  ...more,
});
const criteria = [
  {
    title: 'Criteria',
    intro: 'The person:',
    items: [
      { id: 'harm', text: 'has harmed a child' },
      { id: 'crime', text: 'has committed a crime' },
    ],
    meets: 'any' as const,
  },
];

const handbook = handbookOf([
  ...councils,
  anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
  anEntry('partnerships', 'rutland', { shortName: 'Rutland', areas: ['rutland'] }),
  anEntry('partnerships', 'joint', {
    shortName: 'Joint',
    kind: 'joint',
    jointOf: ['luton'],
    areas: ['luton', 'rutland'],
  }),
  anEntry('procedures', 'shared/disagreements', { title: 'Disagreements' }, 'shared'),
  anEntry('procedures', 'rutland/escalation', {
    title: 'Escalation',
    basedOn: 'shared/disagreements',
  }),
  anEntry(
    'procedures',
    'shared/allegations',
    {
      contacts: ['police'],
      steps: [
        aStep('danger', { contacts: ['emergency'], next: 'compare' }),
        aStep('compare', { criteria, next: 'call' }),
        aStep('call', {
          contacts: ['front-door', 'out-of-hours'],
          procedure: 'shared/disagreements',
        }),
      ],
    },
    'shared',
  ),
  anEntry('procedures', 'joint/allegations', {
    basedOn: 'shared/allegations',
    localDifferences: [
      { step: 'compare', text: 'Compare it together.' },
      {
        step: 'compare',
        criterion: 'crime',
        text: 'Ask the police.',
        link: { title: 'Their page', address: 'https://example.org/' },
      },
    ],
  }),
  anEntry('procedures', 'rutland/own', {
    steps: [aStep('check', { criteriaOf: 'shared/allegations#compare' })],
  }),
  anEntry(
    'contacts',
    'shared/emergency',
    { title: 'Police', function: 'emergency', ...calling('999') },
    'shared',
  ),
  aContact('day', { function: 'front-door', areas: ['luton'], ...calling('01582 547600') }),
  aContact('night', { function: 'out-of-hours', areas: ['luton'], ...calling('01582 547601') }),
  aContact('rutland', { function: 'front-door', areas: ['rutland'], ...calling('01572 758407') }),
]);
const national = entry(handbook, 'procedures', 'shared/allegations');
const placeIn = (partnership: string, about = 'shared/allegations') =>
  proceduresIn(handbook, entry(handbook, 'partnerships', partnership)).find(
    (place) => (place.national ?? place.about).id === about,
  )!;
const numbersOf = (partnership: string) =>
  [...contactsOfSteps(handbook, placeIn(partnership))].map(([step, { areas, isByArea }]) => ({
    step,
    isByArea,
    areas: areas.map(({ title, rows, missing }) => [
      title,
      ...rows.map(({ channel }) => channel?.number),
      ...missing,
    ]),
  }));

describe('criteria', () => {
  test('are in the step wherever it is shown: for England, in an area and in a joint form', () => {
    for (const place of [nationally(handbook, national), placeIn('luton'), placeIn('joint')])
      expect(stepsInPlace(handbook, place)[1]?.criteria).toMatchObject([
        {
          title: 'Criteria',
          intro: 'The person:',
          rule: 'Meeting one of these is enough.',
          items: [{ text: 'has harmed a child' }, { text: 'has committed a crime' }],
        },
      ]);
  });

  test('are used by a step of another procedure without being written twice', () => {
    const place = placeIn('rutland', 'rutland/own');
    expect(stepsInPlace(handbook, place)[0]?.criteria[0]?.items).toHaveLength(2);
  });

  test('carry the local difference that bears on one of them, and the step carries the others', () => {
    const step = stepsInPlace(handbook, placeIn('luton'))[1]!;
    expect(step.differences.map(({ text }) => text)).toEqual(['Compare it together.']);
    expect(
      step.criteria[0]?.items.map(({ differences }) =>
        differences.map(({ text, link }) => [text, link?.title]),
      ),
    ).toEqual([[], [['Ask the police.', 'Their page']]]);
  });

  test('say how many it takes, unless there is only one', () => {
    const [list] = stepsIn();
    expect(criteriaRule(list!)).toBe('Meeting one of these is enough.');
    expect(criteriaRule({ ...list!, meets: 'all' })).toBe('Each of these is needed.');
    expect(criteriaRule({ ...list!, meets: 'weigh' })).toContain('Weigh these together');
    expect(criteriaRule({ ...list!, items: list!.items.slice(1) })).toBeUndefined();
  });
});

describe('contacts of a step', () => {
  test('are the numbers of each area, with what an area lacks', () => {
    expect(numbersOf('luton')).toEqual([
      { step: 'danger', isByArea: false, areas: [['Everywhere in England', '999']] },
      {
        step: 'call',
        isByArea: false,
        areas: [['Luton', '01582 547600', '01582 547601']],
      },
    ]);
    expect(numbersOf('joint')[1]?.areas).toEqual([
      ['Luton', '01582 547600', '01582 547601'],
      ['Rutland', '01572 758407', 'Evenings, nights and weekends'],
    ]);
  });

  test('lead to the numbers of each area on the page for England, where 999 is shown all the same', () => {
    const steps = contactsOfSteps(handbook, nationally(handbook, national));
    expect(steps.get('call')).toEqual({ areas: [], isByArea: true });
    expect(steps.get('danger')).toMatchObject({
      isByArea: false,
      areas: [{ rows: [{ channel: { number: '999' } }] }],
    });
    expect(steps.has('compare')).toBe(false);
  });

  test('are the one that the step names, where several people answer for different callers', () => {
    const officer = aContact('officer', { function: 'allegations', areas: ['luton'] });
    const childminders = aContact('childminders', { function: 'allegations', areas: ['luton'] });
    const stepWith = (onlyContacts: string[]) =>
      handbookOf([
        ...councils,
        anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
        officer,
        childminders,
        anEntry('procedures', 'luton/own', {
          contacts: ['allegations'],
          steps: [aStep('call', { contacts: ['allegations'], onlyContacts })],
        }),
      ]);
    const shownIn = (handbookWithStep: ReturnType<typeof stepWith>) => {
      const [place] = proceduresIn(
        handbookWithStep,
        entry(handbookWithStep, 'partnerships', 'luton'),
      );
      const teams = (areas: { rows: { teams: string[] }[] }[] | undefined) =>
        areas?.flatMap(({ rows }) => rows.flatMap((row) => row.teams));
      return [
        teams(contactsOfSteps(handbookWithStep, place!).get('call')?.areas),
        contactsFor(handbookWithStep, place!).flatMap(({ contacts }) =>
          contacts.map(({ data }) => data.title),
        ),
      ];
    };
    const both = expect.arrayContaining(['officer', 'childminders']) as string[];
    const [, all] = shownIn(stepWith([]));
    expect(all).toEqual(both);
    expect(shownIn(stepWith([childminders.id]))).toEqual([['childminders'], both]);
  });

  test('are among the contacts of the procedure, without 999', () => {
    expect(contactFunctionsOf(placeIn('luton'))).toEqual(['police', 'front-door', 'out-of-hours']);
  });
});

describe('a procedure that a step leads to', () => {
  test('is the form of the place', () => {
    const leadsTo = (partnership: string) =>
      stepsInPlace(handbook, placeIn(partnership))[2]?.leadsTo;
    expect(leadsTo('luton')).toEqual({
      text: 'Disagreements',
      path: '/procedures/disagreements/#in-luton',
    });
    expect(leadsTo('rutland')).toEqual({
      text: 'Escalation',
      path: '/rutland/procedures/escalation/',
    });
  });

  test('is the national one for England, and where a joint arrangement has no form', () => {
    const path = '/procedures/disagreements/';
    expect(formIn(handbook, undefined, 'shared/disagreements').path).toBe(path);
    const joint = entry(handbook, 'partnerships', 'joint');
    expect(formIn(handbook, joint, 'shared/disagreements').path).toBe(path);
  });
});

function stepsIn() {
  return national.data.steps[1]!.criteria;
}
