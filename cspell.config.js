import { namesInContent } from './tests/words/namesInContent.ts';

/** Spelling of everything people read: content, labels, messages and documentation. Run with `npm run spell`. */
export default {
  version: '0.2',
  language: 'en-GB',
  files: [
    'src/content/**/*.{md,mdx,yaml}',
    'src/{checks,charts,components,layouts,loader,model,newContent,pages,problems,schemas,text}/**/*.{ts,astro}',
    '*.md',
    'docs/**/*.md',
  ],
  ignorePaths: [
    // What readers type, with their mistakes.
    'src/content/shared/{synonyms,worries}/**',
    // Made from the schemas, which are read themselves.
    'docs/content-fields.md',
    // Made by a benchmark, with beginnings of words.
    'docs/benchmarks/search.md',
    // What tests plant, with its mistakes.
    'tests/**',
    // Lists by which names and addresses are recognised.
    'src/lib/{firstNames,teamAddress,webAddress}.ts',
    'src/checks/nameWords.ts',
    'src/checks/reviews/{reviewWords,needlessWords,namedDays}.ts',
  ],
  dictionaryDefinitions: [{ name: 'field', path: './tests/words/dictionary.txt' }],
  dictionaries: ['field', 'softwareTerms', 'node', 'npm', 'html', 'css', 'typescript'],
  words: namesInContent(),
  overrides: [
    {
      // Titles and ids of chapters, as other people print them.
      filename: 'src/content/*/policies/*',
      ignoreRegExpList: ['/^ *(?:- )?(?:id|title|group):.*$/gm'],
    },
    {
      // The dictionaries of tools have these, because code is written in American English. cspell:ignore favorite neighbor
      filename: ['src/content/**', '**/*.md'],
      flagWords: ['behavior', 'center', 'color', 'favorite', 'gray', 'neighbor'],
    },
  ],
  ignoreRegExpList: [
    // Words in other scripts.
    '/[\\p{Script=Arabic}\\p{Script=Devanagari}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Tamil}\\p{M}]+/gu',
    // Domains and names of files, ids of documents, and what readers may type for an entry.
    '[\\w-]+(?:\\.[\\w-]+)+',
    '/^ *(?:- )?document:.*$/gm',
    '/^( *)(?:says|aliases|places|localTo):.*(?:\\n\\1 +.*)*/gm',
  ],
  cache: { useCache: true, cacheLocation: '.cache/cspell', cacheStrategy: 'content' },
};
