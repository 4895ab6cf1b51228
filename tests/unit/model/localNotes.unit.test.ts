import { describe, expect, test } from 'vitest';
import { rowsFor } from '../../../src/model/site/localNotes.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('partnerships', 'luton'),
  anEntry('partnerships', 'bedford'),
  anEntry('partnerships', 'leicester'),
  anEntry('partnerships', 'joint', { kind: 'joint', jointOf: ['luton', 'bedford'] }),
  anEntry('partnerships', 'old-board', { exists: { to: '2019-09' }, succeededBy: ['leicester'] }),
]);
const rows = [
  { text: 'everywhere' },
  { text: 'Luton', localTo: ['luton'] },
  { text: 'joint', localTo: ['joint'] },
  { text: 'old board', localTo: ['old-board'] },
];
const shownTo = (partnership?: string) =>
  rowsFor(handbook, rows, partnership).map(({ text }) => text);

describe('rows tied to a partnership', () => {
  test('are shown on its pages and on those of what it shares, and on no other partnership’s', () => {
    expect(shownTo('luton')).toEqual(['everywhere', 'Luton', 'joint']);
    expect(shownTo('bedford')).toEqual(['everywhere', 'joint']);
    expect(shownTo('joint')).toEqual(['everywhere', 'Luton', 'joint']);
    expect(shownTo('leicester')).toEqual(['everywhere', 'old board']);
  });

  test('are all shown on a page of no partnership', () => {
    expect(shownTo()).toHaveLength(rows.length);
  });
});
