import { expect, test } from 'vitest';
import { callSheet } from '../../../src/build/sheets/callSheet.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

test('the list of calls gives area, team, number, page, day and file of each, in order', () => {
  const handbook = handbookOf([
    ...councils,
    aContact('door', {
      title: 'Front door team',
      channels: [
        { kind: 'phone', number: '01582 547653' },
        { kind: 'page', address: 'https://example.org/page' },
      ],
    }),
    aContact('night', {
      title: 'Duty team',
      function: 'out-of-hours',
      areas: ['luton', 'rutland'],
      ...calling('0300 300 8123'),
      verified: { on: '2026-01-05', by: 'An editor' },
    }),
    aContact('schools', {
      title: 'School team',
      function: 'education-safeguarding',
      channels: [{ kind: 'form', address: 'https://example.org/form' }],
    }),
  ]);
  const [heading, , , ...calls] = callSheet(handbook).split('\n\n');
  expect(heading).toBe('Contacts to confirm on 21 November 2026, in this order: 3');
  expect(calls.map((call) => call.trimEnd().split('\n'))).toEqual([
    [
      '[ ] 1. Luton: Worried about a child',
      '    Front door team',
      '    Ring: 01582 547653',
      '    Page: https://example.org/page',
      '    Never confirmed. Compared with its source: 21 November 2026',
      '    Entry: luton/door',
    ],
    [
      '[ ] 2. Luton: Safeguarding in schools',
      '    School team',
      '    Ring: no number known, see the page',
      '    Never confirmed. Compared with its source: 21 November 2026',
      '    Entry: luton/schools',
    ],
    [
      '[ ] 3. Luton and Rutland: Evenings, nights and weekends',
      '    Duty team',
      '    Ring: 0300 300 8123',
      '    Last confirmed: 5 January 2026',
      '    Entry: luton/night',
    ],
    [''],
  ]);
});

test('the list of calls gives every page of a contact, and where to look again for a number', () => {
  const sheet = callSheet(
    handbookOf([
      ...councils,
      aContact('pages', {
        channels: [
          { kind: 'page', address: 'https://example.org/one' },
          { kind: 'page', address: 'https://example.org/two' },
        ],
      }),
      aContact('none', {
        function: 'out-of-hours',
        channels: [],
        noneFound: { on: '2026-11-20', where: 'The page of contacts.', instead: ['luton/pages'] },
      }),
    ]),
  );
  expect(sheet).toContain('    Page: https://example.org/one\n    Page: https://example.org/two');
  expect(sheet).toContain(
    '    No number found on 20 November 2026. Look again: The page of contacts.',
  );
});

test('nobody is asked to ring 999', () => {
  const emergency = aContact('999', { function: 'emergency', ...calling('999') });
  expect(callSheet(handbookOf([...councils, emergency]))).toMatch(/^Every contact is confirmed/);
});

test('with every contact confirmed there is nobody to ring', () => {
  const contact = aContact('door', { verified: { on: '2026-11-20', by: 'An editor' } });
  expect(callSheet(handbookOf([...councils, contact]))).toMatch(/^Every contact is confirmed/);
});
