/**
 * One folder or file of `src`: what it does, and all that it may import.
 * @typedef {object} Layer
 * @property {string} does What it is for, in a few words.
 * @property {readonly string[]} imports Other layers, or files outside of `src`. Imports of its own files need no mention.
 * @property {boolean} [node] True when it may use Node's own modules: files, processes, servers.
 * @property {boolean} [astro] True when it may read from `astro:content` and the like.
 */

/**
 * Which folder of `src` may import which. An import that is not listed is refused by the linters, and the table in
 * docs/architecture.md is made from this object by `npm run docs:layers`. A folder within another one, such as
 * `components/authoring`, is a separate layer. Each layer imports only layers that come before it here.
 * @satisfies {Record<string, Layer>}
 */
export const layers = {
  lib: {
    does: 'dates and calendar, text, HTML, telephone numbers, policy: knows nothing of entries or pages',
    imports: ['handbook.config.ts'],
  },
  styles: {
    does: 'the style sheet, and the colours and measures that charts share',
    imports: ['lib', 'handbook.config.ts'],
  },
  schemas: { does: 'says what an entry is, and which folder it is in', imports: ['lib'] },
  model: {
    does: 'links entries and works things out; the day is an argument',
    imports: ['schemas', 'lib', 'handbook.config.ts'],
  },
  problems: {
    does: 'every problem that the content check reports, and its wording',
    imports: ['schemas', 'lib'],
  },
  loader: {
    does: 'reads and validates each file of the content',
    imports: ['problems', 'model', 'schemas', 'lib', 'handbook.config.ts'],
    node: true,
  },
  checks: {
    does: 'finds what is wrong with the content',
    imports: ['loader', 'problems', 'model', 'schemas', 'lib', 'handbook.config.ts'],
    node: true,
  },
  newContent: {
    does: 'asks for and writes the first files of a partnership',
    imports: ['checks', 'loader', 'problems', 'model', 'schemas', 'lib'],
    node: true,
  },
  cache: {
    does: 'keeps between builds what took long to make, and knows where packages are',
    imports: [],
    node: true,
  },
  chromium: {
    does: 'finds, unpacks and starts the browser that draws and prints',
    imports: ['cache'],
    node: true,
  },
  charts: {
    does: 'model to SVG, by our own layout or through Mermaid',
    imports: ['styles', 'cache', 'chromium', 'model', 'schemas', 'lib', 'handbook.config.ts'],
    node: true,
  },
  text: {
    does: 'what Markdown goes through, and links from words to their meaning',
    imports: ['charts', 'model', 'lib', 'handbook.config.ts'],
  },
  search: { does: 'understands, finds, ranks and groups; knows no page', imports: ['lib'] },
  browser: { does: 'all scripts that run on a reader’s device', imports: ['search', 'lib'] },
  'content.config.ts': {
    does: 'Astro’s collections',
    imports: ['loader', 'schemas'],
    astro: true,
  },
  'queries.ts': {
    does: 'reads entries through Astro, renders texts',
    imports: ['loader', 'charts', 'text', 'model', 'schemas', 'lib'],
    astro: true,
  },
  components: {
    does: 'a part of a page, from props; a folder for each subject, and `parts` for any',
    imports: [
      'styles',
      'browser',
      'charts',
      'text',
      'model',
      'schemas',
      'lib',
      'handbook.config.ts',
    ],
  },
  'components/authoring': {
    does: 'the components that a text may name; each fetches its entry by id',
    imports: [
      'components',
      'queries.ts',
      'charts',
      'model',
      'schemas',
      'lib',
      'handbook.config.ts',
    ],
  },
  layouts: {
    does: 'the frame of a page',
    imports: [
      'styles',
      'browser',
      'components',
      'text',
      'model',
      'schemas',
      'lib',
      'handbook.config.ts',
    ],
  },
  pages: {
    does: 'which pages there are, and what is on them',
    imports: [
      'layouts',
      'components',
      'components/authoring',
      'queries.ts',
      'charts',
      'model',
      'lib',
      'handbook.config.ts',
    ],
  },
  build: {
    does: 'building, serving and measuring the site, and hooks of the build',
    imports: [
      'styles',
      'checks',
      'loader',
      'problems',
      'charts',
      'cache',
      'chromium',
      'search',
      'model',
      'schemas',
      'lib',
      'handbook.config.ts',
      'layers.js',
    ],
    node: true,
  },
};
