import { describe, expect, test } from 'vitest';
import { HelpSign } from '../../../src/search/helpNow.ts';
import { placesOf } from '../../../src/browser/search/helpPart.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { understand } from '../../../src/search/understand.ts';
import { lexiconOf } from '../../helpers/lexicon.ts';

const { names, lexicon } = lexiconOf({
  pages: {
    '/families/help/': { title: 'Who to ring', kind: 'Families', names: ['hurts'] },
    '/meetings/': { title: 'Meetings and myths' },
    '/contacts/luton/': { title: 'Luton', kind: 'Contacts', partnership: 'Luton' },
    '/contacts/rutland/': { title: 'Rutland', kind: 'Contacts', partnership: 'Rutland' },
    '/joint/': { title: 'Joint group', partnership: 'Joint' },
  },
  places: [
    { names: ['Luton'], owners: ['Luton'], nearOwners: [] },
    { names: ['Rutland', 'Oakham'], owners: ['Rutland'], nearOwners: [] },
    { names: ['Joint'], owners: ['Joint'], nearOwners: ['Luton', 'Rutland'] },
  ],
  help: {
    alone: ['hurt', 'beaten up', 'help me'],
    phrases: ['hits me', 'kill myself', 'self harm'],
    words: ['bruises', 'blackmailed'],
    speaker: ['i', 'my', 'me'],
    persons: ['uncle', 'he'],
    work: ['policy', 'signs of'],
  },
});
const sign = new HelpSign(names.help);

describe('Help now comes first for', () => {
  test.each([
    ['a word alone, whatever says nothing is around it', 'why hurt'],
    ['words of nothing but help', 'help me'],
    ['a phrase in any form', 'he was hitting me'],
    ['a phrase with other words between', 'he hit and kicked me'],
    ['a phrase, even beside words of work', 'policy when a pupil wants to kill myself'],
    ['a sign of danger beside a person', 'uncle has bruises'],
    ['what somebody says of themselves', 'my mum is out again'],
    ['a slip of the pen', 'he blackmaled'],
    ['a contraction', "he's bruised"],
  ])('%s', (_, query) => {
    expect(sign.isIn(query)).toBe(true);
  });
});

describe('Help now does not come first for', () => {
  test.each([
    ['a word that is with others', 'hurt feelings'],
    ['a sign of danger without a person', 'bruises on babies'],
    ['a person without a sign of danger', 'uncle'],
    ['ordinary work', 'my policy on bruises'],
    ['ordinary work, in a phrase', 'signs of bruises he'],
    ['the words of a phrase in another order', 'harm to self'],
    ['the words of a phrase far apart', 'self and then by and by harm'],
  ])('%s', (_, query) => {
    expect(sign.isIn(query)).toBe(false);
  });

  test('a word that the site has, though it is near a sign', () => {
    expect(sign.isIn('he blackmaler', (word) => word === 'blackmaler')).toBe(false);
    expect(sign.isIn('he blackmaler')).toBe(true);
  });

  test.each(Object.getOwnPropertyNames(Object.prototype))('the word %s', (name) => {
    expect(sign.isIn(name)).toBe(false);
  });
});

describe('the list of suggestions', () => {
  const suggested = (typed: string) => suggest(typed, names).map(({ title }) => title);

  test('begins with Help now, once', () => {
    expect(suggested('he hits me')).toEqual(['Help now']);
    expect(suggested('hurt')).toEqual(['Help now']);
  });

  test('waits while “my” or “me” may become another word', () => {
    expect(suggested('me')).toEqual(['Meetings and myths']);
    expect(suggested('my m')[0]).toBe('Help now');
  });
});

describe('the numbers of Help now are those of', () => {
  const places = (q: string, near = '') => [...placesOf(understand(q, lexicon), near, lexicon)];

  test('the place that the query names, before that of the page', () => {
    expect(places('he hits me oakham', 'Luton')).toEqual(['Rutland']);
  });

  test('the page that the search was asked from, else', () => {
    expect(places('he hits me', 'Luton')).toEqual(['Luton']);
  });

  test('every place of a joint page', () => {
    expect(places('he hits me', 'Joint')).toEqual(['Joint', 'Luton', 'Rutland']);
  });

  test('no place, when none is known', () => {
    expect(places('he hits me')).toEqual([]);
    expect(places('he hits me', 'Atlantis')).toEqual([]);
  });
});
