import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../src/schemas/references.ts';
import { collectionDefinitions } from '../../../src/schemas/collections.ts';

const { groups, partnerships, priorities, procedures } = collectionDefinitions;

describe('references in a value', () => {
  test('are found in a list', () => {
    expect(findReferences(partnerships.schema, { areas: ['luton', 'bedford'] })).toEqual([
      { path: ['areas', 0], collection: 'areas', id: 'luton' },
      { path: ['areas', 1], collection: 'areas', id: 'bedford' },
    ]);
  });

  test('are found in rows behind a default', () => {
    expect(findReferences(groups.schema, { reportsTo: [{ group: 'luton/2023/board' }] })).toEqual([
      { path: ['reportsTo', 0, 'group'], collection: 'groups', id: 'luton/2023/board' },
    ]);
  });

  test('are found in a choice between kinds, for the kind that is given', () => {
    const leads = [
      { kind: 'agency', agency: 'luton-council' },
      { kind: 'role', role: 'Chair' },
    ];
    const deliverables = [{ leads }];
    expect(findReferences(priorities.schema, { deliverables })).toEqual([
      {
        path: ['deliverables', 0, 'leads', 0, 'agency'],
        collection: 'agencies',
        id: 'luton-council',
      },
    ]);
  });

  test('are found in an optional field', () => {
    expect(findReferences(groups.schema, { edition: 'working-together-2018' })).toEqual([
      { path: ['edition'], collection: 'guidanceEditions', id: 'working-together-2018' },
    ]);
  });

  test('are found where a part of the entry is named too', () => {
    const steps = [{ criteriaOf: 'shared/complaints#receive' }];
    expect(findReferences(procedures.schema, { steps })).toEqual([
      { path: ['steps', 0, 'criteriaOf'], collection: 'procedures', id: 'shared/complaints' },
    ]);
  });

  test.each([
    [null],
    ['text'],
    [5],
    [[]],
    [{ areas: 'luton', unknown: ['luton'] }],
    [{ areas: [5, null] }],
  ])('are passed over where %j does not fit the schema', (value) => {
    const found = findReferences(partnerships.schema, value);
    expect(found.every(({ path }) => path[0] === 'areas' && path.length === 2)).toBe(true);
  });
});
