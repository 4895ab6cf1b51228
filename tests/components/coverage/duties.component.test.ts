import { expect, test } from 'vitest';
import ComingDuties from '../../../src/components/coverage/ComingDuties.astro';
import DutyCard from '../../../src/components/coverage/DutyCard.astro';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { anEntry } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const address = 'https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted';
const duty = anEntry(
  'duties',
  'teams',
  {
    title: 'Teams',
    changes: 'puts section 16EA into the Children Act 2004',
    binds: ['Councils', 'police'],
  },
  'shared',
);

test('DutyCard says that a duty is not in force, where it is written, who it binds and what it will ask', async () => {
  const piece = await show(DutyCard, { duty, state: { kind: 'coming' } });
  const text = textOf(piece);
  expect(text).toContain('Coming: no start date known');
  expect(text).toContain(
    'Example Act 2026, section 3. It puts section 16EA into the Children Act 2004.',
  );
  expect(text).toContain('Councils and police');
  expect(text).toContain('Passed on 29 April 2026. It starts on a day set by regulations.');
  expect(text).toContain('What it will require There is a team.');
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([address]);
});

test('DutyCard speaks of a duty in force in the present', async () => {
  const text = textOf(await show(DutyCard, { duty, state: { kind: 'in-force', from: '2027' } }));
  expect(text).toContain('In force since 2027');
  expect(text).toContain('What it requires There is a team.');
});

test('ComingDuties names each duty with its section and that it is to come', async () => {
  const duties = [{ duty, state: { kind: 'coming' }, address: '/guidance/law/#teams' }];
  const [item] = elements(await show(ComingDuties, { duties }), 'li');
  expect(item && textOf(item)).toBe(
    'Teams (Example Act 2026, section 3). Coming: no start date known.',
  );
});
