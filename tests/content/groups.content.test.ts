import { expect, test } from 'vitest';
import { all } from '../../src/model/handbook.ts';
import { factsIn, hasGroupPage } from '../../src/model/governance/groupPage.ts';
import { realHandbook } from '../helpers/realContent.ts';

test('a page of a group says at least five things about it: with less, its text belongs in its summary or responsibilities', async () => {
  const thin = all(await realHandbook(), 'groups').filter(
    (group) => hasGroupPage(group) && factsIn(group) < 5,
  );
  expect(thin.map(({ id }) => id)).toEqual([]);
});
