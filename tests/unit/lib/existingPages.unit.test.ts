import { afterEach, describe, expect, test } from 'vitest';
import {
  pageExists,
  leadsTo,
  leaveOutPages,
  staticPathsOf,
} from '../../../src/lib/existingPages.ts';
import { href } from '../../../src/lib/paths.ts';
import { liveLinks } from '../../../src/loader/edition/deadLinks.ts';

afterEach(() => {
  leaveOutPages(new Map());
});

describe('pages that a site does not have', () => {
  test('are those below one that is left out as well', () => {
    leaveOutPages(new Map([['/families/', undefined]]));
    expect(['/families/', '/families/help/#start', '/schools/'].map(pageExists)).toEqual([
      false,
      false,
      true,
    ]);
    expect(staticPathsOf('/families/')).toEqual([]);
    expect(staticPathsOf('/schools/')).toHaveLength(1);
  });

  test('lead to what is there instead', () => {
    leaveOutPages(new Map([['/thresholds/', '/exampleton/thresholds/']]));
    expect(leadsTo('/thresholds/')).toBe('/exampleton/thresholds/');
    expect(leadsTo('/exampleton/thresholds/')).toBe('/exampleton/thresholds/');
    expect(href('/thresholds/')).toBe('/exampleton/thresholds/');
  });

  test('leave the words of a link in a text, and no link', () => {
    leaveOutPages(
      new Map([
        ['/families/', undefined],
        ['/thresholds/', '/exampleton/thresholds/'],
      ]),
    );
    expect(
      liveLinks('Read [this](/families/help/), [that](/thresholds/) and [more](/about/).', leadsTo),
    ).toBe('Read this, [that](/exampleton/thresholds/) and [more](/about/).');
  });
});
