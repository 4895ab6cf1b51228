import { expect, test } from 'vitest';
import { toldApart } from '../../../src/model/site/relatedLinks.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
]);

test('links of the same words say which partnership they lead to, and others stay as they are', () => {
  const links = [
    { text: 'Making a referral', path: '/luton/procedures/making-a-referral/' },
    { text: 'Making a referral', path: '/procedures/making-a-referral/' },
    { text: 'Escalation', path: '/procedures/escalation/' },
  ];
  expect(toldApart(handbook, links).map(({ kind }) => kind)).toEqual([
    'Luton',
    'National',
    undefined,
  ]);
});
