import { describe, expect, test } from 'vitest';
import { parseContentPath } from '../../../src/schemas/contentPaths.ts';

const places = [
  ['luton/partnership.yaml', 'partnerships', 'luton', 'luton'],
  ['luton/arrangements/funding.md', 'arrangements', 'luton/funding', 'luton'],
  ['luton/structures/2023.yaml', 'structures', 'luton/2023', 'luton'],
  ['luton/groups/2023/board.mdx', 'groups', 'luton/2023/board', 'luton'],
  ['luton/reports/2023/index.md', 'reports', 'luton/2023', 'luton'],
  ['luton/reports/2023/children.md', 'reportSections', 'luton/2023/children', 'luton'],
  ['luton/procedures/complaints.md', 'procedures', 'luton/complaints', 'luton'],
  ['shared/procedures/complaints.md', 'procedures', 'shared/complaints', 'shared'],
  ['shared/glossary/lado.yaml', 'terms', 'lado', 'shared'],
  ['luton/case-reviews/anna.yaml', 'caseReviews', 'luton/anna', 'luton'],
] as const;

describe('the place of a file', () => {
  test.each(places)('%s is one of %s, with id %s', (path, collection, id, owner) => {
    expect(parseContentPath(path)).toMatchObject({ collection, id, owner });
  });

  test.each([
    'partnership.yaml',
    'shared/partnership.yaml',
    'luton/glossary/lado.yaml',
    'luton/groups/board.md',
    'luton/groups/2023/index.md',
    'luton/groups/2023/deeper/board.md',
    'luton/arrangements/funding.yaml',
    'luton/partnership.md',
    'luton/notes.txt',
    'luton/arrangements/funding',
    '',
  ])('“%s” is no place for an entry', (path) => {
    expect(parseContentPath(path)).toBeUndefined();
  });
});
