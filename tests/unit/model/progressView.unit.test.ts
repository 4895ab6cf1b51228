import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import { entry } from '../../../src/model/handbook.ts';
import { earlierOf, isCarriedOn, laterOf } from '../../../src/model/plans/carriedOn.ts';
import { planAsCsv } from '../../../src/model/plans/planExports.ts';
import { planRows } from '../../../src/model/plans/planRows.ts';
import { hasActivities, prioritiesOf } from '../../../src/model/plans/plans.ts';
import { priorityMatrix } from '../../../src/model/plans/priorityMatrix.ts';
import {
  hasProgress,
  progressInWords,
  progressView,
  statusInWords,
} from '../../../src/model/plans/progressView.ts';
import { onTopic } from '../../../src/model/related.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const source = { document: 'update', place: 'Row 1' };
const handbook = handbookOf(
  [
    anEntry('sources', 'arrangements', {}, 'shared'),
    anEntry('sources', 'update', { title: 'Update of March' }, 'shared'),
    anEntry('topics', 'neglect', { title: 'Neglect' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('plans', 'luton/old', { period: { from: '2022', to: '2024' } }),
    anEntry('plans', 'luton/new', { period: { from: '2025', to: '2027' } }),
    anEntry('priorities', 'luton/old/neglect', { plan: 'luton/old', topics: ['neglect'] }),
    anEntry('priorities', 'luton/new/neglect', {
      plan: 'luton/new',
      continues: 'luton/old/neglect',
      topics: ['neglect'],
      deliverables: [
        {
          id: 'campaign',
          title: 'A campaign',
          activities: [
            {
              text: 'Posters.',
              progress: [
                { on: '2026-01-15', status: 'done', note: 'All are up.', source },
                { on: '2025', status: 'red', source },
                { on: '2026-03', note: 'Some fell down.', source },
              ],
            },
            { text: 'Leaflets.' },
          ],
        },
      ],
    }),
    anEntry('priorities', 'luton/other', { plan: 'luton/new' }),
  ],
  '2026-11-21',
);
const older = entry(handbook, 'priorities', 'luton/old/neglect');
const newer = entry(handbook, 'priorities', 'luton/new/neglect');
const plan = entry(handbook, 'plans', 'luton/new');
const rows = planRows(handbook, plan);

describe('progress', () => {
  test('is what the latest document with a status says, whatever the order in the file', () => {
    expect(statusInWords(rows[0]!.progress)).toBe('Done, 15 January 2026');
    expect(rows[0]!.progress.notes.map(({ on }) => on)).toEqual(['2026-03', '2026-01-15', '2025']);
  });

  test('of a plan is counted, and what has no status is said', () => {
    expect(progressInWords(rows.map(({ progress }) => progress))).toBe(
      '1 done, 1 without a status',
    );
    expect(progressInWords([progressView(handbook, [])])).toBeUndefined();
  });

  test('is known of a plan as soon as one activity has some', () => {
    expect(hasProgress(prioritiesOf(handbook, 'luton/new'))).toBe(true);
    expect(hasProgress(prioritiesOf(handbook, 'luton/old'))).toBe(false);
    expect(hasActivities(prioritiesOf(handbook, 'luton/old'))).toBe(false);
  });

  test('is in the table for a spreadsheet, with date and source, and only where there is some', () => {
    const context = { toUrl: (path: string) => path, today: '2026-11-21' };
    const csv = planAsCsv(rows, context);
    expect(csv).toContain('Status,Status as of,Progress');
    expect(csv).toContain('Done,as of 15 January 2026');
    expect(csv).toContain('15 January 2026: Done. All are up. (Update of March)');
    expect(planAsCsv(rows.slice(1), context)).not.toContain('Status');
  });
});

describe('a priority that a later plan carries on', () => {
  test('is known from both sides', () => {
    expect(earlierOf(handbook, newer)).toEqual([older]);
    expect(laterOf(handbook, older)).toEqual([newer]);
    expect([isCarriedOn(handbook, older), isCarriedOn(handbook, newer)]).toEqual([true, false]);
  });

  test('keeps its address for the newest, and has its plan behind it for the older one', () => {
    expect(addressOf(handbook, newer)).toBe('/luton/priorities/neglect/');
    expect(addressOf(handbook, older)).toBe('/luton/priorities/neglect/old/');
    expect(addressOf(handbook, entry(handbook, 'priorities', 'luton/other'))).toBe(
      '/luton/priorities/other/',
    );
  });

  test('is compared and listed once', () => {
    const [row] = priorityMatrix(handbook).rows;
    expect(row!.cells.flat().map(({ id }) => id)).toEqual(['luton/new/neglect']);
    expect(onTopic(handbook, 'neglect').map(({ id }) => id)).toEqual(['luton/new/neglect']);
  });
});
