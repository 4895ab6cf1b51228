import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quickText } from '../../../../src/text/glossary/quickText.ts';
import { parsedText } from '../../../../src/text/glossary/readableText.ts';

describe('text that is read without a parser', () => {
  test.each([
    ['a paragraph', '<p>Call <strong>999</strong> now &amp; wait.<br>Then ring us.</p>'],
    ['a link to a term', '<p>The <a href="/glossary/#cdop">panel</a>, <a href="#x">here</a></p>'],
    ['a table', '<table><thead><tr><th>A</th></tr></thead> <tr><td><p>b</p></td></tr></table>'],
    ['a note', '<div class="x app-note"><p>not this</p></div><p title="hidden class=">this</p>'],
    ['what is hidden', '<p hidden>not this</p><p data-hidden>this</p>'],
    ['a remark', '<p>one<!-- <p> -->two</p>'],
    ['a list', '<ul><li>a<ul><li>b</li></ul></li></ul><h2>no</h2><dl><dt>no</dt><dd>c</dd></dl>'],
  ])('is what a parser finds in %s', (_, html) => {
    expect(quickText(html)).toEqual(parsedText(html));
  });

  test.each([
    ['has no end', '<p>a'],
    ['ends another element', '<p><em>a</p></em>'],
    ['ends by what comes in it', '<p class="app-note">a<div>b</div></p>'],
    ['is a link in a link', '<a href="#a"><span><a href="#b">b</a></span></a>'],
    ['is moved out of a table', '<table>a<tr><td>b</td></tr></table>'],
    ['is moved out of a row', '<table><tr><div>a</div></tr></table>'],
    ['is part of no table', '<div><td>a</td></div>'],
    ['is a field', '<select><option>a</option></select>'],
    ['is a script', '<script>"<p>"</script>'],
    ['is written in capitals', '<P>a</P>'],
    ['has values without quotes', '<p class=app-note>a</p>'],
    ['is a bare sign', '<p>a < b</p>'],
    ['is a remark without an end', '<p>a</p><!-- b'],
  ])('is left to a parser where an element %s', (_, html) => {
    expect(quickText(html)).toBeUndefined();
  });

  test('is never other than what a parser finds', () => {
    const tags = fc.constantFrom(
      ...['<p>', '</p>', '<p class="app-note">', '<ul>', '<li>', '</li>', '</ul>', '<br>', '<td>'],
      ...[
        '<a href="/glossary/#a">',
        '</a>',
        '<table>',
        '<tr>',
        '</td>',
        '</tr>',
        '</table>',
        'word',
      ],
      ...['<div hidden>', '</div>', '<em>', '</em>', '<h2>', '</h2>', '<button>', '</button>', ' '],
    );
    const element = fc.letrec<{ any: string }>((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom('word', ' ', '<br>', '<!-- a -->', ''),
        fc
          .tuple(
            fc.constantFrom('p', 'ul', 'li', 'table', 'tr', 'td', 'div', 'em', 'h2', 'a', 'button'),
            fc.constantFrom('', ' hidden', ' class="app-note"', ' href="/glossary/#a"'),
            fc.array(tie('any'), { maxLength: 3 }),
          )
          .map(([name, rest, inside]) => `<${name}${rest}>${inside.join('')}</${name}>`),
      ),
    })).any;
    const htmls = fc.oneof(
      fc.array(tags, { maxLength: 8 }).map((parts) => parts.join('')),
      fc.array(element, { maxLength: 4 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(htmls, (html) => {
        const quick = quickText(html);
        if (quick) expect(quick).toEqual(parsedText(html));
      }),
      { numRuns: 2000 },
    );
  });
});
