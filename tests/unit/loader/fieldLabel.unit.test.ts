import { expect, test } from 'vitest';
import { fieldLabel } from '../../../src/loader/fieldLabel.ts';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';

const label = (name: CollectionName, path: PropertyKey[], value: unknown = {}) =>
  fieldLabel(collectionDefinitions[name].schema, path, value);

test.each<[CollectionName, PropertyKey[], string]>([
  ['groups', ['title'], 'Title'],
  ['groups', ['reportsTo'], 'Reports to'],
  ['arrangements', ['funding', 'rows', 2, 'amount'], 'Funding, row 3: Amount'],
  [
    'procedures',
    ['steps', 0, 'decision', 'branches', 1, 'to'],
    'Steps, row 1: Decision: Branches, row 2: Leads to',
  ],
  ['sources', ['checked'], 'Last checked'],
])('in %s the path %j reads "%s"', (name, path, expected) => {
  expect(label(name, path)).toBe(expected);
});

test('the label of a field depends on the kind that is given', () => {
  const channels = [{ kind: 'email' }, { kind: 'page' }];
  expect(label('contacts', ['channels', 0, 'address'], { channels })).toBe(
    'Ways to get in touch, row 1: E-mail address',
  );
  expect(label('contacts', ['channels', 1, 'address'], { channels })).toBe(
    'Ways to get in touch, row 2: Web address',
  );
});

test('a field that the schema does not know keeps its name', () => {
  expect(label('groups', ['reportTo', 0])).toBe('reportTo, row 1');
});

test('the whole entry has no label', () => {
  expect(label('groups', [])).toBeUndefined();
});
