import { expect, test } from 'vitest';
import { evidenceOf } from '../../../src/model/documents/evidence.ts';
import {
  evidenceOfProcedure,
  isKnownAsNational,
} from '../../../src/model/procedures/procedureEvidence.ts';
import { nationally, proceduresIn } from '../../../src/model/procedures/procedures.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const clerk = { kind: 'role', role: 'Clerk' } as const;
const from = (place: string) => ({ document: 'guidance', place });
const handbook = handbookOf([
  anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
  anEntry('sources', 'guidance', { title: 'Guidance' }, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('procedures', 'shared/referral', {
    steps: [
      {
        id: 'see',
        title: 'See the child',
        who: [clerk],
        what: 'Go.',
        source: from('Page 1'),
        next: 'decide',
        criteria: [
          {
            title: 'Signs',
            items: [{ id: 'one', text: 'One sign' }],
            meets: 'any',
            source: from('Page 2'),
          },
        ],
      },
      { id: 'decide', title: 'Decide', who: [{ kind: 'not-given' }], what: 'Decide.' },
    ],
    limitsOverSteps: [
      {
        title: 'All',
        from: 'see',
        to: 'decide',
        timescale: { within: 1, unit: 'day', after: 'the call' },
        source: from('Page 3'),
      },
    ],
  }),
  anEntry('procedures', 'luton/referral', {
    basedOn: 'shared/referral',
    localDifferences: [
      { step: 'see', text: 'By two.', source: from('Page 4') },
      { step: 'see', criterion: 'one', text: 'Any sign.', source: from('Page 5') },
      { text: 'All by e-mail.', source: from('Page 6') },
    ],
  }),
]);
const [place] = proceduresIn(handbook, entry(handbook, 'partnerships', 'luton'));

const namesOf = (one: ReturnType<typeof evidenceOfProcedure>) =>
  one.map(({ id, title, path, documents }) => [
    id,
    title,
    path,
    documents.flatMap(({ places }) => places.map((citation) => citation.place)),
  ]);

test('the sources of steps, criteria and limits are named at the end of the national page', () => {
  const national = nationally(handbook, entry(handbook, 'procedures', 'shared/referral'));
  expect(namesOf(evidenceOfProcedure(handbook, national))).toEqual([
    ['source-step-see', 'See the child', '#step-see', ['Page 1', 'Page 3', 'Page 2']],
  ]);
});

test('a local page names what its own differences rest on, and leads to the sources of the national one', () => {
  expect(namesOf(evidenceOfProcedure(handbook, place!))).toEqual([
    ['source-step-see', 'See the child', '#step-see', ['Page 5', 'Page 4']],
    ['source-part-differences', 'What is done differently', '#part-differences', ['Page 6']],
    ['source-national', 'Sources of the national procedure', '/procedures/referral/#sources', []],
  ]);
});

test('a local page without a text of its partnership says of the national entry only what holds there alone', () => {
  const here = { text: 'Found in Luton.', localTo: ['luton'] };
  const national = anEntry('procedures', 'shared/visit', {
    editorNotes: [{ text: 'Read in the guidance.' }, here],
    sources: [from('Page 1')],
  });
  const book = handbookOf([
    anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
    anEntry('sources', 'guidance', { title: 'Guidance' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    national,
  ]);
  const partnership = entry(book, 'partnerships', 'luton');
  const [local] = proceduresIn(book, partnership);
  expect(isKnownAsNational(local!)).toBe(true);
  const shown = entry(book, 'procedures', 'shared/visit');
  const { items } = evidenceOf(book, shown, {
    partnership: 'luton',
    parts: evidenceOfProcedure(book, local!),
    isSaidElsewhere: true,
  });
  expect(
    items.map(({ id, documents, notes }) => [id, documents, notes.map(({ text }) => text)]),
  ).toEqual([
    [undefined, [], ['Found in Luton.']],
    ['source-national', [], []],
  ]);
});
