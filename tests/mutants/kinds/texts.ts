import { inField, inPage, inText, must, person, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import { isField, isProse } from '../places.ts';
import type { FieldValue } from '../soundTexts.ts';

const inMiddle =
  (mark: string) =>
  ({ value }: FieldValue) =>
    String(value).replace(/([a-z]{2})([a-z]{2})/, `$1${mark}$2`);

/** Characters that nobody can see, or that only look right. */
export const characterKinds: MutantKind[] = [
  inField('control character', must, isProse, inMiddle('\u0007')),
  inField('half of a character', must, isProse, inMiddle('\uD83D')),
  inField('space without width in a word', must, isProse, inMiddle('\u200B')),
  inField('joiner without width in a word', must, isProse, inMiddle('\u200D')),
  inField('hyphen that cannot be seen', must, isProse, inMiddle('\u00AD')),
  inField('text turned round', must, isProse, inMiddle('\u202E')),
  inField('character that was lost', must, isProse, inMiddle('\uFFFD')),
  inField('title that cannot be seen', must, isField('title'), () => '\u3164'),
  inField('Cyrillic letter in a word', must, isProse, ({ value }) =>
    String(value).replace(/[aeop]/, '\u0430'),
  ),
  inField('Greek letter in a word', must, isProse, ({ value }) =>
    String(value).replace(/o/, '\u03BF'),
  ),
  inField(
    'apostrophe read in the wrong way',
    must,
    isProse,
    ({ value }) => `${String(value)} It isnâ€™t.`,
  ),
  inField(
    'pound sign read in the wrong way',
    must,
    isProse,
    ({ value }) => `${String(value)} It costs Â£5.`,
  ),
  inField('letters that a PDF has joined', must, isProse, inMiddle('\uFB01')),
  inField('letters of another width', must, isProse, inMiddle('\uFF54')),
  inField('accent beside its letter', must, isProse, inMiddle('e\u0301')),
  inField('Cherokee letter in a word', must, isProse, inMiddle('\u13AA')),
  inField('mark that takes no room', must, isProse, inMiddle('\u034F')),
  inPage('space without width in a page', must, 'A wo\u200Brd.'),
  inPage('Cyrillic letter in a page', must, 'A p\u0430rtner.'),
  inPage('apostrophe of a page read in the wrong way', must, 'It isnâ€™t.'),
];

/** Markdown and MDX that would not show, would mislead or would do something. */
export const pageKinds: MutantKind[] = [
  inPage('heading of the first level', must, '# Heading'),
  inPage('heading that leaves out a level', must, '##### Heading'),
  inPage('HTML', must, '<b>Bold</b>', '.md'),
  inPage('script', must, '<script>alert(1)</script>'),
  inPage('import', must, "import x from './x.js';", '.mdx'),
  inPage('code in braces', must, '{process.env.HOME}', '.mdx'),
  inPage('brace that is not closed', must, 'A { brace', '.mdx'),
  inPage('component that does not exist', must, '<Contakt id="shared/childline" />', '.mdx'),
  inPage(
    'component with an id of nothing',
    must,
    '<Contact id="shared/no-such-contact" />',
    '.mdx',
  ),
  inPage('component without its id', must, '<Contact />', '.mdx'),
  inPage('component with HTML in an attribute', must, '<Term id="x" set:html="<b>" />', '.mdx'),
  inPage(
    'component that runs in the browser',
    must,
    '<Contact id="shared/childline" client:load />',
    '.mdx',
  ),
  inPage(
    'component that waits for a server',
    must,
    '<Contact id="shared/childline" server:defer />',
    '.mdx',
  ),
  inPage(
    'component with a style',
    must,
    '<Contact id="shared/childline" style="color:red" />',
    '.mdx',
  ),
  inPage('link that runs a script', must, '[Link](javascript:alert(1))'),
  inPage('link that starts nowhere', must, '[Link](page/)'),
  inPage('link that dials a number', must, '[Link](tel:0909)'),
  inPage('link to no page', must, '[Link](/no-such-page/)'),
  inPage('link to no place on a page', must, '[Link](/glossary/#no-such-place)'),
  inPage('link to no file', must, '[Link](/no-such-file.pdf)'),
  inPage('link without words', must, '[](/glossary/)'),
  inPage('link without an address', must, '[Link](https://)'),
  inPage('link with a password', must, '[Link](https://me:secret@example.org/)'),
  inPage('link to a machine at home', must, '[Link](http://192.168.0.1/)'),
  inPage('link to a host at home', must, '[Link](http://localhost:4321/)'),
  inPage(
    'link that a browser reads as another',
    must,
    '[Link](https://me.example\\\\@evil.example/)',
  ),
  inPage('mailbox of a person in a text', must, 'Write to jane.smith@luton.gov.uk.'),
  inPage('mailbox at home in a text', must, 'Write to ourteam@gmail.com.'),
  inPage('link to an address at home', must, '[Link](mailto:someone)'),
  inPage('link that names no kind', must, '[Link](//evil.example/)'),
  inPage('picture of another site', must, '![Picture](https://evil.example/p.png)'),
  inPage('picture that is not there', must, '![Picture](/no-such-picture.png)'),
  inPage('passage that does not end', must, ':::local luton\n\nText.'),
  inPage('passage of a partnership that is none', must, ':::local nobody\n\nText.\n\n:::'),
  inPage('table with too few cells', must, '| A | B |\n| - | - |\n| 1 |'),
  inPage('table with too many cells', must, '| A | B |\n| - | - |\n| 1 | 2 | 3 |'),
  inPage(
    'abbreviation that nothing explains',
    should('It is a warning: a source may not say what it stands for.'),
    'Ask the QZXV team.',
  ),
];

/** Words that are lost, doubled or swapped. */
export const wordKinds: MutantKind[] = [
  inField(
    'a "not" too many',
    person('The sentence is whole and says the opposite. Only the source tells.'),
    isProse,
    ({ value }) => String(value).replace(/ (is|are|must|can|has|have) /, ' $1 not '),
  ),
  inField('two words swapped', person('The check reads no grammar.'), isProse, ({ value }) =>
    String(value).replace(/(\w+) (\w+)/, '$2 $1'),
  ),
  inField('word written twice', must, isProse, ({ value }) =>
    String(value).replace(/ (the|of|to|and|for|a|in) /, ' $1 $1 '),
  ),
  inText(
    'paragraph lost',
    person('A shorter text is a text. Only the source tells.'),
    ({ path }) => /\.mdx?$/.test(path),
    (text) => text.replace(/\n\n[A-Z][^\n|#:]+\n\n/, '\n\n'),
  ),
];
