import { expect, test } from 'vitest';
import { withoutUnusedDefinitions } from '../../../../src/loader/publication/unusedDefinitions.ts';

test('addresses of links that a text does not use are gone, and lines stay where they are', () => {
  const text =
    'See [the plan].\n\n[the plan]: /plan/\n[other]: /other/ "Remark"\n[//]: # (Remark)\nEnd.';
  expect(withoutUnusedDefinitions(text)).toBe('See [the plan].\n\n[the plan]: /plan/\n\n\nEnd.');
});

test.each(['[Words][The  Plan]', '[the plan][]', '[the plan]', '![Picture][the plan]'])(
  'an address that is used stays: %s',
  (use) => {
    const text = `${use}\n\n[the plan]: /plan/`;
    expect(withoutUnusedDefinitions(text)).toBe(text);
  },
);

test('code stays as it is', () => {
  const text = '```\n[other]: /other/\n```\n\n[unused]: /x/\n';
  expect(withoutUnusedDefinitions(text)).toBe('```\n[other]: /other/\n```\n\n\n');
});
