import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../wording.ts';
import { kind } from './kind.ts';

/** Problems of the text below the fields. */
export const textKinds = {
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
  'link-without-slash': kind<{ url: string; fixed: string }>(
    'text',
    ({ url }) => `The link ${quote(url)} does not end with a slash.`,
    ({ fixed }) => `Write ${quote(fixed)}.`,
  ),
};
