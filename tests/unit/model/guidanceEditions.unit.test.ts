import { describe, expect, test } from 'vitest';
import {
  editionInForce,
  editionInTransition,
  editionStage,
  isPastEdition,
} from '../../../src/model/documents/guidanceEditions.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const editions = [
  anEntry('guidanceEditions', 'first', { published: '2018-07', followBy: '2019-09-29' }, 'shared'),
  anEntry(
    'guidanceEditions',
    'second',
    { published: '2023-12-15', followBy: '2024-12-31' },
    'shared',
  ),
  anEntry('guidanceEditions', 'third', { published: '2026-03' }, 'shared'),
];
const on = (today: string) => handbookOf(editions, today);
const isPast = (id: string, today: string) =>
  isPastEdition(on(today), entry(on(today), 'guidanceEditions', id));

describe('the edition in force', () => {
  test.each([
    ['2018-06-30', undefined],
    // The first that is known applies from its publication: there is nothing else to follow.
    ['2018-07-01', 'first'],
    ['2023-12-15', 'first'],
    ['2024-12-30', 'first'],
    ['2024-12-31', 'second'],
    ['2026-02-28', 'second'],
    // No day is known by which the third has to be followed.
    ['2026-03-01', 'third'],
  ])('on %s is %s', (today, id) => {
    expect(editionInForce(on(today))?.id).toBe(id);
  });

  test('is followed by one in transition from publication until it has to be followed', () => {
    expect(editionInTransition(on('2023-12-14'))).toBeUndefined();
    expect(editionInTransition(on('2023-12-15'))?.id).toBe('second');
    expect(editionInTransition(on('2024-12-31'))).toBeUndefined();
  });
});

test('an edition in transition is to come, not replaced, until it has to be followed', () => {
  const stages = (today: string) =>
    editions.map(({ id }) => editionStage(on(today), entry(on(today), 'guidanceEditions', id)));
  expect(stages('2024-12-30')).toEqual(['in-force', 'to-come', 'to-come']);
  expect(stages('2024-12-31')).toEqual(['replaced', 'in-force', 'to-come']);
});

describe('documents written under an edition', () => {
  test('are not old on the day a new edition comes out, but from the day it has to be followed', () => {
    expect(isPast('first', '2023-12-15')).toBe(false);
    expect(isPast('first', '2024-12-30')).toBe(false);
    expect(isPast('first', '2024-12-31')).toBe(true);
  });

  test('are not old while nobody knows by when the next edition has to be followed', () => {
    expect(isPast('second', '2026-11-21')).toBe(false);
  });

  test('are old once the next edition has itself been replaced', () => {
    const unknown = handbookOf(
      [
        anEntry('guidanceEditions', 'first', { published: '2018-07' }, 'shared'),
        anEntry('guidanceEditions', 'second', { published: '2023-12' }, 'shared'),
        anEntry('guidanceEditions', 'third', { published: '2026-03' }, 'shared'),
      ],
      '2026-03-01',
    );
    expect(isPastEdition(unknown, entry(unknown, 'guidanceEditions', 'first'))).toBe(true);
    expect(isPastEdition(unknown, entry(unknown, 'guidanceEditions', 'second'))).toBe(false);
  });

  test('are never old under the newest', () => {
    expect(isPast('third', '2999-01-01')).toBe(false);
  });
});
