import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainWords } from '../../../../src/text/glossary/explainWords.ts';
import { wordsFor } from '../../../../src/text/glossary/words.ts';
import { anEntry, handbookOf } from '../../../helpers/entries.ts';

const term = (id: string, title: string, fields: object = {}) =>
  anEntry('terms', id, { title, ...fields }, 'shared');

const handbook = handbookOf([
  term('cdop', 'Child Death Overview Panel', { abbreviation: 'CDOP' }),
  term('lado', 'Local Authority Designated Officer', { abbreviation: 'LADO', aliases: ['LADOs'] }),
  term('review', 'Child safeguarding practice review', { aliases: ['LCSPR', 'practice review'] }),
  term('panel', 'Child safeguarding practice review panel'),
  term('early-help', 'Early help'),
  term('csc', "Children's social care", { abbreviation: 'CSC' }),
  term('learning', 'Learning & development', { abbreviation: 'L&D' }),
  term('assurance', 'Assurance'),
  term('luton', 'Luton Safeguarding Children Partnership', {
    abbreviation: 'LSCP',
    usedBy: ['luton'],
  }),
  term('leicester', 'Leicester Partnership Board', { abbreviation: 'LSCP', usedBy: ['leicester'] }),
]);
const words = wordsFor(handbook, 'luton');

/** The words of a text that became links, and where they lead. */
function linksIn(html: string, title?: string): string[] {
  const { pieces } = explainWords([html], words, title);
  return [
    ...pieces.join('').matchAll(/<a class="app-word" href="#word-([a-z-]+)">([^<]*)<\/a>/g),
  ].map(([, id, text]) => `${text} → ${id}`);
}

describe('the first use', () => {
  test('of an abbreviation becomes a link, later uses do not', () => {
    expect(explainWords(['<p>A LADO, another LADO.</p>'], words).pieces).toEqual([
      '<p>A <a class="app-word" href="#word-lado">LADO</a>, another LADO.</p>',
    ]);
  });

  test('counts over all pieces of a page', () => {
    const { pieces } = explainWords(['The CDOP.', '<p>The CDOP and the LADO.</p>'], words);
    expect(pieces[0]).toContain('app-word');
    expect(pieces[1]).toBe(
      '<p>The CDOP and the <a class="app-word" href="#word-lado">LADO</a>.</p>',
    );
  });

  test.each([
    ['an abbreviation has just its capitals', '<p>lado, Lado</p>', []],
    ['an abbreviation is a whole word', '<p>LADOX, XLADO</p>', []],
    ['several of them', '<p>Two LADOs.</p>', ['LADOs → lado']],
    ['one that owns something', '<p>The LADO’s work.</p>', ['LADO → lado']],
    ['a name in any capitals', '<p>EARLY help.</p>', ['EARLY help → early-help']],
    [
      'a name with hyphens, over lines',
      '<p>early-\nhelp, Early\n help</p>',
      ['Early\n help → early-help'],
    ],
    [
      'names in the plural',
      '<p>practice reviews, child safeguarding practice reviews</p>',
      ['child safeguarding practice reviews → review'],
    ],
    [
      'the longer of two names',
      '<p>the child safeguarding practice review panel</p>',
      ['child safeguarding practice review panel → panel'],
    ],
    ['another name in capitals', '<p>An LCSPR.</p>', ['LCSPR → review']],
    ['an ampersand, written as HTML', '<p>L&amp;D, L&#38;D</p>', ['L&amp;D → learning']],
    [
      'a name with an apostrophe',
      '<p>children&#39;s social care</p>',
      ['children&#39;s social care → csc'],
    ],
    ['no name of one word', '<p>Assurance</p>', []],
    ['no part of a longer name', '<p>the Early Help Strategy, North Early Help</p>', []],
    [
      'a name after the first word of a sentence',
      '<p>The Early Help</p>',
      ['Early Help → early-help'],
    ],
    ['letters that mean something else elsewhere', '<p>LSCP</p>', ['LSCP → luton']],
  ])('%s', (_, html, links) => {
    expect(linksIn(html)).toEqual(links);
  });

  test('of words in the page’s own title needs no link', () => {
    expect(linksIn('<p>Early help</p>', 'Early help in Luton')).toEqual([]);
  });
});

describe('there is no link', () => {
  test.each([
    ['in a heading', '<h2>LADO</h2>'],
    ['in a link', '<a href="/x/"><b>LADO</b></a>'],
    ['in the head of a table', '<table><thead><tr><th>LADO</th></tr></thead></table>'],
    ['in code', '<p><code>LADO</code></p><pre>CDOP</pre>'],
    ['in a drawing', '<svg width="1"><text>LADO</text></svg>'],
    ['in a figure', '<figure><figcaption>LADO</figcaption></figure>'],
    ['in navigation', '<nav><p>LADO</p></nav>'],
    ['in an editor’s note', '<div class="app-note x"><p>LADO</p></div>'],
    ['in a citation', '<span class="app-caption">LADO</span>'],
    ['in an attribute', '<p title="LADO" data-x="CDOP">Hello</p>'],
    ['in a form', '<label>LADO</label><select><option>CDOP</option></select>'],
    ['in what is hidden', '<p hidden>LADO</p>'],
    ['in a script', '<script>LADO</script>'],
    ['in a remark', '<!-- LADO -->'],
  ])('%s', (_, html) => {
    expect(linksIn(html)).toEqual([]);
    expect(explainWords([html], words).words).toEqual([]);
  });
});

describe('what a text explains itself', () => {
  test.each([
    [
      'before',
      '<p>The Child Death Overview Panel (CDOP) met. The CDOP wrote.</p>',
      ['Child Death Overview Panel → cdop'],
    ],
    ['before, in other words', '<p>Our local area’s designated officer (LADO). The LADO.</p>', []],
    [
      'before, in bold',
      '<p><b>Child Death Overview Panel</b> (CDOP)</p>',
      ['Child Death Overview Panel → cdop'],
    ],
    ['after', '<p>The CDOP (Child Death Overview Panel) met. The CDOP wrote.</p>', []],
  ])('%s, has no link at the abbreviation', (_, html, links) => {
    expect(linksIn(html)).toEqual(links);
  });

  test('brackets that explain nothing do not count', () => {
    expect(linksIn('<p>Ask somebody else (LADO).</p>')).toEqual(['LADO → lado']);
  });
});

describe('a link of the author to the glossary', () => {
  const html = '<p>Early help. The <a href="/handbook/glossary/#early-help">help</a>.</p>';

  test('is the first use, and its word is listed', () => {
    expect(linksIn(html)).toEqual([]);
    expect(explainWords([html], words).words.map((word) => word.term.id)).toEqual(['early-help']);
  });
});

describe('the words of a page', () => {
  const many = Array.from({ length: 20 }, (_, index) =>
    term(`t${index}`, `Word number ${String.fromCharCode(97 + index)}x`),
  );
  const all = wordsFor(
    handbookOf([...many, term('lado', 'The officer', { abbreviation: 'LADO' })]),
    '',
  );

  test('are twelve at most, abbreviations before names, then in their order', () => {
    const html = `<p>${many.map(({ data }) => data.title).join('. ')}. LADO</p>`;
    const ids = explainWords([html], all).words.map((word) => word.term.id);
    expect(ids).toEqual(['lado', ...many.slice(0, 11).map(({ id }) => id)]);
  });

  test('come with the abbreviation that the page uses, though a name comes first', () => {
    const [word] = explainWords(
      ['<p>A child safeguarding practice review. An LCSPR.</p>'],
      words,
    ).words;
    expect(word).toMatchObject({ term: { id: 'review' }, abbreviation: 'LCSPR' });
  });
});

test('nothing of a page changes but the links that are added', () => {
  const part = fc.oneof(
    fc.constantFrom('LADO', 'CDOP', 'early help', 'L&amp;D', '(LADO)', 'Early Help Plan', 'é&lt;x'),
    fc.constantFrom(
      '<b>',
      '</b>',
      '<br>',
      '<p>',
      '</p>',
      '<h2>',
      '</h2>',
      '<td>',
      '<!--',
      '-->',
      '<svg>',
    ),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(part), fc.array(part), (one, two) => {
      const pieces = [one.join(' '), two.join(' ')];
      const without = explainWords(pieces, words).pieces.map((piece) =>
        piece.replaceAll(/<a class="app-word" href="#word-[a-z-]+">([\s\S]*?)<\/a>/g, '$1'),
      );
      expect(without).toEqual(pieces);
    }),
  );
});
