import { joinWords } from '../../lib/lists.ts';
import { asTyped, didYouMean, quote, quotedList } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of the text below the fields. */
export const textProblems = {
  'words-not-in-text': kind<{ words: string }>(
    'audiences',
    ({ words }) => `The text does not have ${quote(words)}.`,
    () => 'Write the words as the text has them, or add them to the text.',
  ),
  'link-without-its-words': kind<{ words: string }>(
    'audiences',
    () => 'A link in a text needs its words, so that they can be found there.',
    ({ words }) => `Add a line such as ${asTyped('text', words)}, with words that the text has.`,
  ),
  'audience-repeated': kind<{ audience: string; file: string }>(
    'audiences',
    ({ audience, file }) => `${file} is for ${quote(audience)} already.`,
    () => 'Write it all in one file, and remove the other.',
  ),
  'name-in-role': kind<{ found: string }>(
    'names',
    ({ found }) => `${quote(found)} looks like the name of a person.`,
    () =>
      'Write the post only, such as Independent Chair. If it is no name, say so in "notNames" of this entry, with the reason.',
  ),
  'name-in-text': kind<{ found: string }>(
    'names',
    ({ found }) => `${quote(found)} looks like the name of a person.`,
    () =>
      'Write the post instead, such as "the Independent Chair". If it is no name, say so in "notNames" of this entry, with the reason.',
  ),
  'name-suspected': kind<{ found: string }>(
    'names',
    ({ found }) =>
      `${quote(found)} could be the name of a person: no other entry uses these words.`,
    () =>
      'If it is a name, write the post instead. If it is none, say so in "notNames" of this entry, with the reason.',
    'warning',
  ),
  'raw-html': kind<{ html: string }>(
    'text',
    ({ html }) => `There is HTML in the text: ${quote(html)}.`,
    () => 'Write it in Markdown, or remove it. For a plain "<" write "less than" or &lt;.',
  ),
  'component-in-markdown': kind<{ html: string }>(
    'components',
    ({ html }) => `Components such as ${quote(html)} do not work in .md files.`,
    () => 'Rename the file so that it ends in .mdx.',
  ),
  'mdx-code': kind<{ code: string }>(
    'components',
    ({ code }) => `There is program code in the text: ${quote(code)}.`,
    () => 'Remove it. Components can be used without import, and values are written as plain text.',
  ),
  'chart-without-name': kind<{ name: string }>(
    'charts',
    ({ name }) => `The chart has no ${quote(name)}, so nobody who cannot see it knows what it is.`,
    ({ name }) =>
      name === 'accTitle'
        ? 'Add a line such as accTitle: How a referral is decided, below the first line of the chart.'
        : 'Add a line such as accDescr: Four steps from the call to the decision, below the first line of the chart.',
  ),
  'chart-shown-as-code': kind<{ mark: string }>(
    'charts',
    ({ mark }) =>
      mark === ''
        ? 'The block looks like a chart and is not marked as one, so its text would be shown.'
        : `The chart is marked ${quote(mark)}, so its text would be shown and nothing drawn.`,
    () => 'Begin the block with ```mermaid, in small letters.',
  ),
  'chart-with-more': kind<{ found: string; why: string }>(
    'charts',
    ({ found, why }) => `${quote(found)} does not belong in a chart: ${why}.`,
    () => 'Remove it. A chart has boxes, lines, words, and click lines to pages of this site.',
  ),
  'chart-of-other-kind': kind<{ found: string }>(
    'charts',
    ({ found }) =>
      `The chart begins with ${quote(found)}, but all charts on this site are flowcharts.`,
    () =>
      'Put a line above it: flowchart TB. When the chart should run from left to right, write flowchart LR.',
  ),
  'chart-too-long': kind<{ length: number; most: number }>(
    'charts',
    ({ length, most }) => `The chart has ${length} characters. Mermaid draws no more than ${most}.`,
    () => 'Divide it into several charts.',
  ),
  'uneven-row': kind<{ wanted: number; found: number }>(
    'text',
    ({ wanted, found }) =>
      `This row of the table has ${found} of ${wanted} cells. ${found > wanted ? 'What is too many is not shown.' : 'Empty cells would be shown.'}`,
    ({ wanted }) =>
      `Give the row ${wanted} cells. Write – where there is nothing to say, and \\| for a line within a cell.`,
  ),
  'costly-number': kind<{ number: string }>(
    'contacts',
    ({ number }) =>
      `${quote(number)} costs extra to call, or belongs to a person. A worried reader would be charged.`,
    () => 'Leave it out, or name the service by its contact, with a number at the usual price.',
  ),
  'number-nobody-can-call': kind<{ number: string }>(
    'contacts',
    ({ number }) =>
      `${quote(number)} cannot be called from everywhere in England, or leads to somebody else.`,
    () =>
      'Read it again at its source and correct it, leave it out, or name the service by its contact.',
  ),
  'mailbox-in-text': kind<{ address: string }>(
    'contacts',
    ({ address }) =>
      `${quote(address)} may be the mailbox of a person: nothing in it says that a team reads it. Whoever takes over the post would not get the letter.`,
    () => 'Leave it out, or name the service by its contact, with the mailbox of a team.',
  ),
  'word-twice': kind<{ word: string }>(
    'text',
    ({ word }) => `The word ${quote(word)} is written twice.`,
    () => 'Remove one of the two.',
  ),
  'mdx-syntax': kind<{ message: string; advice: string }>(
    'components',
    ({ message }) => message,
    ({ advice }) => advice,
  ),
  'unknown-component': kind<{ name: string; nearest: string | undefined; allowed: string[] }>(
    'components',
    ({ name }) => `There is no component called ${quote(name)}.`,
    ({ nearest, allowed }) =>
      didYouMean(nearest && `<${nearest}>`, `The components are ${joinWords(allowed)}.`),
  ),
  'missing-attribute': kind<{ name: string; attribute: string }>(
    'components',
    ({ name, attribute }) => `The component <${name}> has no "${attribute}".`,
    ({ name, attribute }) => `Write it as <${name} ${attribute}="…" />.`,
  ),
  'unknown-attribute': kind<{
    name: string;
    attribute: string;
    nearest: string | undefined;
    allowed: string[];
  }>(
    'components',
    ({ name, attribute }) => `The component <${name}> takes no ${quote(attribute)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `It takes ${joinWords(allowed)}.`
          : 'Remove what comes after its name.',
      ),
  ),
  'no-such-part': kind<{
    label: string;
    id: string;
    nearest: string | undefined;
    allowed: string[];
  }>(
    'components',
    ({ label, id }) => `${quote(id)} is the id of no ${label}.`,
    ({ label, nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Use ${quotedList(allowed)}.`
          : `The entry has no ${label}: add it there first.`,
      ),
  ),
  'unexplained-abbreviation': kind<{ word: string }>(
    'glossary',
    ({ word }) => `${quote(word)} is explained nowhere.`,
    () =>
      'Add it to the glossary, in shared/glossary. When no source says what the letters stand for, write expansion: not-known there.',
    'warning',
  ),
  'top-heading': kind(
    'text',
    () => 'This heading starts with one #, which is kept for the title of the page.',
    () => 'Start it with two: ##.',
  ),
  'skipped-heading': kind<{ wanted: number; found: number }>(
    'text',
    ({ found }) => `This heading starts with ${found} # and leaves out a level.`,
    ({ wanted }) => `Start it with ${'#'.repeat(wanted)}, one level below the heading before it.`,
  ),
  'unsafe-link': kind<{ url: string }>(
    'text',
    ({ url }) => `The link ${quote(url)} is of a kind that is not allowed.`,
    () =>
      'Link to a page with https:// or to an e-mail address with mailto:. Show a telephone number with <Contact>, so that its source and its last check come with it.',
  ),
  'relative-link': kind<{ url: string }>(
    'text',
    ({ url }) => `The link ${quote(url)} does not say where it starts.`,
    () => 'Start a link within this site with / and a link to another site with https://.',
  ),
  'broken-link': kind<{ url: string }>(
    'text',
    ({ url }) => `The address ${quote(url)} cannot be opened.`,
    () =>
      'Copy the whole address from the browser. An e-mail address needs an @ and a full stop after it.',
  ),
  'link-without-words': kind(
    'text',
    () => 'This link has no words, so nobody can see it or hear where it leads.',
    () => 'Write what is at the other end between the square brackets: [Neglect Group](/…/).',
  ),
  'foreign-picture': kind<{ url: string }>(
    'text',
    ({ url }) => `The picture ${quote(url)} is not a file of this site.`,
    () =>
      'Put the picture in the folder "public" and write its address from the slash: ![What it shows](/name.png). Pictures of other sites are never loaded.',
  ),
  'no-such-file': kind<{ url: string }>(
    'text',
    ({ url }) => `This site has no file ${quote(url)}.`,
    () => 'Copy the address from the browser, or link to the page that offers the file.',
  ),
  'no-such-place-on-page': kind<{
    url: string;
    place: string;
    /** The place on the same page, `#place`, or the address on another. */
    nearest: string | undefined;
    allowed: string[];
  }>(
    'text',
    ({ url, place }) => `The link ${quote(url)} leads to no place ${quote(place)} on its page.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0 && allowed.length <= 12
          ? `The places there are ${joinWords(allowed)}.`
          : 'Use a heading of the text, the id of an entry that is there, or leave out what comes after the #.',
      ),
  ),
  'link-without-slash': kind<{ url: string; fixed: string }>(
    'text',
    ({ url }) => `The link ${quote(url)} does not end with a slash.`,
    ({ fixed }) => `Write "${fixed}".`,
  ),
};
