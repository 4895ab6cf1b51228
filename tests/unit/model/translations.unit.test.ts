import { describe, expect, test } from 'vitest';
import { all } from '../../../src/model/handbook.ts';
import {
  otherLanguagesOf,
  originalOf,
  translationView,
} from '../../../src/model/site/translations.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const polish = anEntry('translations', 'luton/overview-pl', { title: 'Partnerstwo' });
const urdu = anEntry('translations', 'luton/overview-ur', { lang: 'ur' });
const help = anEntry(
  'translations',
  'shared/help-pl',
  { title: 'Pomoc', translationOf: '/families/help/' },
  'shared',
);
const handbook = handbookOf([
  anEntry('partnerships', 'luton', { title: 'Luton Partnership' }),
  anEntry('areas', 'luton', {}, 'shared'),
  anEntry('familyGuides', 'help', { title: 'Get help', tabTitle: 'Numbers' }, 'shared'),
  anEntry('sources', 'arrangements', {}, 'shared'),
  urdu,
  polish,
  help,
]);

describe('a page in other languages', () => {
  test('is found by its address, each language by its own name and direction', () => {
    expect(otherLanguagesOf(handbook, '/luton/')).toMatchObject([
      { name: 'polski', lang: 'pl', dir: 'ltr', title: 'Partnerstwo', path: '/luton/pl/' },
      { name: 'اردو', lang: 'ur', dir: 'rtl', path: '/luton/ur/' },
    ]);
    expect(otherLanguagesOf(handbook, '/contacts/')).toEqual([]);
  });

  test('is known by its entry, and a list is that of none', () => {
    expect(originalOf(handbook, polish)?.id).toBe('luton');
    const list = anEntry('translations', 'luton/contacts-pl', { translationOf: '/contacts/' });
    expect(originalOf(handbook, list)).toBeUndefined();
    expect(() => translationView(handbook, list)).toThrow('no entry at /contacts/');
  });

  test('counts once', () => {
    expect(all(handbook, 'partnerships')).toHaveLength(1);
  });

  test('has a neutral title in the browser when the page in English has one', () => {
    expect(translationView(handbook, help)).toMatchObject({
      tabTitle: 'Numbers',
      search: { kind: 'Families' },
      crumbs: [{ text: 'Get help', path: '/families/help/' }],
    });
    expect(translationView(handbook, polish)).not.toHaveProperty('tabTitle');
  });

  test('is among the pages of the site', () => {
    expect(pageNames(handbook).get('/families/help/pl/')).toBe('Pomoc (polski)');
  });
});
