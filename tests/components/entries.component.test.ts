import { describe, expect, test } from 'vitest';
import ActionNotes from '../../src/components/parts/ActionNotes.astro';
import DutyList from '../../src/components/governance/DutyList.astro';
import LevelList from '../../src/components/thresholds/LevelList.astro';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
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
});

describe('LevelList', () => {
  const level = { number: 1, title: 'Universal', meaning: 'Needs of every child.', action: 'Ask.' };

  test('says where to read about the levels when the source does not name them', async () => {
    expect(textOf(await show(LevelList, { levels: [], count: 4 }))).toBe(
      'There are 4 levels. Read about them in the document.',
    );
  });

  test('names the guidance to read when there are no levels and their number is unknown', async () => {
    const piece = await show(LevelList, { levels: [], documentTitle: 'Guide' });
    expect(textOf(piece)).toBe('Read the levels in “Guide”.');
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
    expect(textOf(await show(LevelList, { levels: [level], count: 1 }))).toBe(
      'Level 1: Universal Needs of every child. What to do: Ask.',
    );
  });
});

describe('ActionNotes', () => {
  test('are together, each with what it is about', async () => {
    const notes = [{ about: 'Total', text: 'It is £1 less.' }, { text: 'No date.' }];
    const [shown, ...others] = withClass(await show(ActionNotes, { notes }), 'app-note');
    expect(others).toEqual([]);
    expect(textOf(shown!)).toBe('Total: It is £1 less. No date.');
    expect(attribute(shown!, 'role')).toBe('note');
  });

  test('leave no trace where there are none', async () => {
    expect(textOf(await show(ActionNotes, { notes: [] }))).toBe('');
  });

  test('show HTML as the characters it is made of', async () => {
    const hostile = '<img src=x onerror=alert(1)><b>bold</b>';
    const piece = await show(ActionNotes, { notes: [{ about: hostile, text: hostile }] });
    expect(elements(piece).filter(({ tagName }) => ['img', 'b'].includes(tagName))).toEqual([]);
    expect(textOf(piece)).toBe(`${hostile}: ${hostile}`);
  });
});
