import { describe, expect, test } from 'vitest';
import { familyText } from '../../../../src/build/readability/familyText.ts';
import { measureText, sentencesOf } from '../../../../src/build/readability/measureText.ts';
import { readabilityTable } from '../../../../src/build/readability/siteReadability.ts';

describe('sentences', () => {
  test('end at a full stop, a question mark and the end of a block', () => {
    expect(sentencesOf(['Call 999. Is the child safe?', 'what you saw'])).toEqual([
      'Call 999.',
      'Is the child safe?',
      'what you saw',
    ]);
  });

  test('do not end within a number or an address', () => {
    expect(sentencesOf(['Open from 9.30 to 17.00 at www.example.org today.'])).toHaveLength(1);
  });
});

describe('a measured text', () => {
  test('has its words, its mean and its longest sentence', () => {
    const measured = measureText(['You can call. You can call the council where the child lives.']);
    expect(measured).toMatchObject({ words: 12, sentences: 2, meanLength: 6 });
    expect(measured.longest).toEqual({
      words: 9,
      text: 'You can call the council where the child lives.',
    });
  });

  test('has the age of the Flesch–Kincaid grade, worked out by hand', () => {
    // Six words of one syllable: 0.39 × 6 + 11.8 × 1 - 15.59 is the grade, five years are added.
    expect(measureText(['The cat sat on the mat.']).age).toBeCloseTo(-1.45 + 5, 5);
  });

  test('is harder with long words and long sentences', () => {
    const easy = measureText(['You can call us. We will help.']);
    const hard = measureText([
      'Organisations collaborate to identify vulnerabilities effectively.',
    ]);
    expect(hard.age).toBeGreaterThan(easy.age + 10);
    expect(hard.longWords).toBeGreaterThan(0.5);
  });

  test('counts a term that is needed as a word of two syllables in the second measure only', () => {
    const { age, ageWithTerms } = measureText(
      ['It is called safeguarding in Exampletonshire.'],
      new Set(['exampletonshire']),
    );
    expect(ageWithTerms).toBeLessThan(age);
    const plain = measureText(['You can call us.']);
    expect(plain.ageWithTerms).toBe(plain.age);
  });

  test('needs a word', () => {
    expect(() => measureText([' … '])).toThrow('no text to measure');
  });
});

describe('the text for families of a page', () => {
  test('is what is marked, without headings and without what is around it', () => {
    const html = `<main><p>Not this.</p><div data-reading="family"><h2>Nor this</h2><p>Call <a>999</a>.</p>
      <ul><li>One</li><li>Two <ul><li>Three</li></ul></li></ul></div><p data-reading="family">And this.</p></main>`;
    expect(familyText(html)).toEqual(['Call 999.', 'One', 'Two', 'Three', 'And this.']);
  });

  test('is told in a table with one row a page', () => {
    const page = { path: '/families/help/', ...measureText(['You can call us.']) };
    expect(readabilityTable([page]).split('\n')).toHaveLength(3);
    expect(readabilityTable([page])).toContain('| /families/help/ | 4 | 4.0 | 4 | 0% |');
  });
});
