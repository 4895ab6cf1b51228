import { describe, expect, test } from 'vitest';
import { entry } from '../../../src/model/handbook.ts';
import type { Entry } from '../../../src/model/handbook.ts';
import {
  contactFunctionsOf,
  contactsFor,
  numbersToCall,
} from '../../../src/model/procedures/procedureContacts.ts';
import { nationally, proceduresIn } from '../../../src/model/procedures/procedures.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

type Function = Exclude<Entry<'contacts'>['data']['function'], 'other'>;
const number = (last: number) => `01582 5476${String(last).padStart(2, '0')}`;
const inLuton = (name: Function, last: number, more = {}) =>
  aContact(`luton-${name}-${last}`, { function: name, ...calling(number(last)), ...more });
const inRutland = (name: Function, last: number, more = {}) =>
  inLuton(name, last, { areas: ['rutland'], ...more });
const police = anEntry(
  'contacts',
  'shared/police',
  { title: 'Police', function: 'police', ...calling('101') },
  'shared',
);

/** What a joint arrangement of two areas shows for its own procedure that names these functions. */
function callsOf(
  own: Function[],
  contacts: Entry<CollectionName>[],
  national: Function[] = ['front-door'],
) {
  const handbook = handbookOf([
    ...councils,
    anEntry('partnerships', 'joint', {
      shortName: 'Joint',
      kind: 'joint',
      areas: ['rutland', 'luton'],
    }),
    anEntry('procedures', 'shared/base', { contacts: national }, 'shared'),
    anEntry('procedures', 'joint/own', { contacts: own, basedOn: 'shared/base' }),
    ...contacts,
  ]);
  const [place] = proceduresIn(handbook, entry(handbook, 'partnerships', 'joint'));
  return {
    functions: contactFunctionsOf(place!),
    areas: numbersToCall(handbook, place!).map(({ title, rows, missing }) => ({
      title,
      missing,
      numbers: rows.map(({ channel }) => channel?.number),
      words: rows.map(({ words }) => words),
      marks: rows.map(({ onlyFor }) => onlyFor),
    })),
  };
}

describe('the numbers to call in a procedure', () => {
  test('are given for every area, however many there are', () => {
    const { areas } = callsOf(
      ['allegations', 'front-door', 'out-of-hours'],
      (['allegations', 'front-door', 'out-of-hours'] as const).flatMap((name, index) => [
        inLuton(name, index),
        inRutland(name, index + 10),
      ]),
    );
    expect(areas.map(({ title, numbers }) => [title, numbers])).toEqual([
      ['Luton', [number(0), number(1), number(2)]],
      ['Rutland', [number(10), number(11), number(12)]],
    ]);
  });

  test('begin with what the procedure names first, before what the national process names', () => {
    const { functions, areas } = callsOf(
      ['allegations'],
      [inLuton('front-door', 1), inLuton('allegations', 2)],
      ['front-door', 'allegations'],
    );
    expect(functions).toEqual(['allegations', 'front-door']);
    expect(areas[0]?.numbers).toEqual([number(2), number(1)]);
  });

  test('hold every number of every contact, with those for practitioners marked and after the public’s', () => {
    const { areas } = callsOf(
      ['front-door'],
      [
        inLuton('front-door', 1, { audiences: ['professionals'] }),
        inLuton('front-door', 2, {
          channels: [
            { kind: 'phone', number: number(2) },
            { kind: 'phone', number: number(3) },
            { kind: 'text', number: '07400 123456' },
          ],
        }),
        inLuton('front-door', 4, { audiences: ['schools'] }),
      ],
    );
    expect(areas[0]?.numbers).toEqual([number(2), number(3), '07400 123456', number(1), number(4)]);
    expect(areas[0]?.marks).toEqual([
      undefined,
      undefined,
      undefined,
      'Only for people who work or volunteer with children',
      'Only for schools',
    ]);
  });

  test('name an area that has none for what the procedure is about', () => {
    const { areas } = callsOf(['allegations'], [inLuton('allegations', 1)], []);
    expect(areas).toMatchObject([
      { title: 'Luton', missing: [] },
      {
        title: 'Rutland',
        numbers: [],
        missing: ['Concern about somebody who works with children'],
      },
    ]);
  });

  test('end with the number of the whole country where its own area has none', () => {
    const own = { areas: ['luton'], ...calling('101') };
    const titles = (contacts: Entry<CollectionName>[]) =>
      callsOf(['police'], [police, ...contacts], []).areas.map(({ title, numbers }) => [
        title,
        ...numbers,
      ]);
    expect(titles([inLuton('police', 0, own)])).toEqual([
      ['Luton', '101'],
      ['Rutland'],
      ['Everywhere in England', '101'],
    ]);
    expect(titles([inLuton('police', 0, own), inRutland('police', 1, calling('101'))])).toEqual([
      ['Luton', '101'],
      ['Rutland', '101'],
    ]);
  });
});

test('a national procedure has no contacts', () => {
  const handbook = handbookOf([
    ...councils,
    anEntry('procedures', 'shared/base', { contacts: ['front-door'] }, 'shared'),
    inLuton('front-door', 1),
  ]);
  const base = entry(handbook, 'procedures', 'shared/base');
  expect(contactsFor(handbook, nationally(handbook, base))).toEqual([]);
});
