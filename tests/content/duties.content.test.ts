import { expect, test } from 'vitest';
import { all, entry } from '../../src/model/handbook.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();
const duties = all(handbook, 'duties');
const sourcesOf = (id: string) =>
  entry(handbook, 'duties', id).data.sources.map(({ document }) =>
    entry(handbook, 'sources', document),
  );

test('there are duties to come', () => {
  expect(duties.length).toBeGreaterThan(0);
});

test.each(duties.map(({ id, data }) => [id, data] as const))(
  'the duty %s rests first on the text of a law, and not on what others say of it',
  (id, data) => {
    const [first] = sourcesOf(id);
    expect(first?.data.kind).toBe('law');
    expect(first?.data.standing).toBe('primary');
    expect(new URL(data.address).hostname).toBe('www.legislation.gov.uk');
  },
);

test.each(duties.filter(({ data }) => !data.applies).map(({ id, data }) => [id, data] as const))(
  'the duty %s has no start, says that none was seen, and claims nothing to be in force',
  (_, { commencement, summary, asks }) => {
    expect(commencement).toMatch(/We have seen (none|neither|no regulations)/);
    expect([summary, ...asks].join(' ')).not.toMatch(/in force|have to since/);
  },
);
