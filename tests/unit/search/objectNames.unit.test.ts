import { describe, expect, test } from 'vitest';
import { explainWords } from '../../../src/text/glossary/explainWords.ts';
import { wordsFor } from '../../../src/text/glossary/words.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { stemOf, wordsOf } from '../../../src/search/words.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { lexiconOf, pathsFound } from '../../helpers/lexicon.ts';

/** What every plain object answers to, `__proto__` among it. */
const names = Object.getOwnPropertyNames(Object.prototype);

describe.each(names)('the word %s', (name) => {
  const site = {
    pages: {
      '/named/': { title: `${name} Panel`, text: 'Meets in May.' },
      '/aliased/': { title: 'Review Group', names: [`${name} circle`] },
      '/text/': { title: 'Forum', text: `Before the ${name} there was a chair.` },
      '/other/': { title: 'Strategic Board' },
    },
    meanings: [{ says: `old ${name}`, means: 'Strategic Board', weight: 0.9 }],
  };

  test('has a stem like any other', () => {
    for (const word of [name, ...wordsOf(name)]) expect(typeof stemOf(word)).toBe('string');
  });

  test('is found as a title, another name, a word of a text and an everyday word', async () => {
    expect((await pathsFound(site, `${name} panel`))[0]).toBe('/named/');
    expect((await pathsFound(site, `${name} circle`))[0]).toBe('/aliased/');
    expect(await pathsFound(site, name)).toContain('/text/');
    expect((await pathsFound(site, `old ${name}`))[0]).toBe('/other/');
  });

  test('is suggested', () => {
    const titles = suggest(`${name} pa`, lexiconOf(site).names).map(({ title }) => title);
    expect(titles).toEqual([`${name} Panel`]);
  });

  test('finds nothing where no page has it', async () => {
    expect(await pathsFound({ pages: { '/a/': { title: 'Strategic Board' } } }, name)).toEqual([]);
  });

  test('is explained where a page uses it as a term', () => {
    const term = anEntry('terms', 'shared/named', { title: `${name} panel`, meaning: 'A panel.' });
    const words = wordsFor(handbookOf([term], '2026-11-21'), 'shared');
    const page = explainWords([`<p>Ask the ${name} panel first. The ${name} asks.</p>`], words);
    expect(page.words.map(({ term: { id } }) => id)).toEqual(
      // A word that begins with a mark is no word of running text.
      /^[a-z]/i.test(name) ? ['shared/named'] : [],
    );
  });
});
