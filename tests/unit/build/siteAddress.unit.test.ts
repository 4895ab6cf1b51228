import { describe, expect, test } from 'vitest';
import { basePathOf } from '../../../src/lib/basePath.ts';
import { addressProblem } from '../../../src/build/siteAddress.ts';

const origin = 'https://handbook.example.org';

describe('the path of the site', () => {
  test.each(['handbook', '/handbook', 'handbook/', '/handbook/', ' //handbook// '])(
    'typed as %j is the same',
    (typed) => {
      expect(basePathOf(typed)).toBe('/handbook/');
    },
  );

  test.each(['', '/', ' '])('typed as %j is the root', (typed) => {
    expect(basePathOf(typed)).toBe('/');
  });

  test('may have several parts', () => {
    expect(addressProblem({ origin, basePath: basePathOf('a/b-c') })).toBeUndefined();
  });

  test.each(['/a b/', '/a?b/', '/é/', '/../', '/a#b/'])('cannot be %j', (basePath) => {
    expect(addressProblem({ origin, basePath })).toContain('HANDBOOK_BASE_PATH');
  });
});

describe('the address of the site', () => {
  test.each([origin, `${origin}/`, 'http://localhost:4321'])('can be %s', (one) => {
    expect(addressProblem({ origin: one, basePath: '/' })).toBeUndefined();
  });

  test.each(['handbook.example.org', `${origin}/path`, 'ftp://example.org', ''])(
    'cannot be %j',
    (one) => {
      expect(addressProblem({ origin: one, basePath: '/' })).toContain('HANDBOOK_ORIGIN');
    },
  );
});
