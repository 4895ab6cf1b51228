import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { filesIn } from '../../helpers/site.ts';

/** The one place that makes addresses of telephone links. */
const THE_ONE_PLACE = 'src/lib/telephone/callAddress.ts';

test('no other file of the program makes an address that calls or writes to a number', () => {
  const makers = filesIn('src')
    .map((file) => `src/${file}`)
    .filter((file) => /\.(?:ts|astro|md|mdx|yaml)$/.test(file))
    .filter((file) =>
      /(?<![\w-])(?:tel|sms|callto):(?!\s)|wa\.me\//i.test(readFileSync(file, 'utf8')),
    );
  expect(makers).toEqual([THE_ONE_PLACE]);
});
