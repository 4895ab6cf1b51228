import type { TextsFile } from '../../search/indexFiles.ts';
import { readExcerpt } from '../../search/marks.ts';
import type { TextPart } from '../../search/marks.ts';
import { textsFile } from '../../search/shardFiles.ts';
import { loadFile } from './loadIndex.ts';
import type { Pagefind, PagefindModule, PagefindPage } from './pagefind.ts';

type Found = Awaited<ReturnType<Pagefind['search']>>['results'][number];

const WORDS_OF_EXCERPT = 26;

/** The full text of the pages, through Pagefind. It is loaded when first asked. */
export class FullText {
  readonly #base: string;
  readonly #module: string;
  readonly #shelves: readonly number[];
  #loading: Promise<{ pagefind: Pagefind; pages: ReadonlyMap<string, number> }> | undefined;

  /** `base` is the address of the site's root, `module` that of Pagefind's script, `shelves` those that were searched. */
  constructor(base: string, module: string, shelves: readonly number[]) {
    this.#base = base;
    this.#module = module;
    this.#shelves = shelves;
  }

  #load() {
    this.#loading ??= (async () => {
      const [loaded, ...texts] = await Promise.all([
        import(/* @vite-ignore */ this.#module) as Promise<PagefindModule>,
        ...[-1, ...this.#shelves].map((shelf) => loadFile<TextsFile>(this.#base, textsFile(shelf))),
      ]);
      const pagefind = loaded.createInstance({
        noWorker: true,
        excerptLength: WORDS_OF_EXCERPT,
        ranking: { termSimilarity: 10 },
      });
      await pagefind.init();
      return { pagefind, pages: new Map(texts.flatMap(({ pages }) => Object.entries(pages))) };
    })();
    return this.#loading;
  }

  /** Pages whose text has all these words, by their place in the names, best first. */
  async pagesWith(words: string): Promise<Map<number, Found>> {
    const { pagefind, pages } = await this.#load();
    const { results } = await pagefind.search(words);
    return new Map(
      results.flatMap((found) => {
        const page = pages.get(found.id);
        return page === undefined ? [] : [[page, found] as const];
      }),
    );
  }

  /** The sentence on a page that has the words, below one of its headings if it can be. */
  async excerptOf(found: Found, path: string): Promise<readonly TextPart[]> {
    const page = await found.data();
    const excerpt = readExcerpt(partAt(page, path)?.excerpt ?? fullest(page));
    const { sentenceAround } = await import('../../search/sentences.ts');
    return sentenceAround(page.content, excerpt);
  }
}

function partAt({ sub_results: parts }: PagefindPage, path: string) {
  const id = path.split('#')[1];
  return id === undefined ? undefined : parts.find(({ url }) => url.endsWith(`#${id}`));
}

/** Of the excerpts of a page, the one in which most different words are marked. */
function fullest({ excerpt, sub_results: parts }: PagefindPage): string {
  const words = (text: string) =>
    new Set([...text.toLowerCase().matchAll(/<mark>(.*?)<\/mark>/g)].map(([, word]) => word)).size;
  const excerpts = [excerpt, ...parts.map((part) => part.excerpt)];
  return excerpts.toSorted((a, b) => words(b) - words(a))[0] ?? excerpt;
}
