/** The part of Pagefind's browser API that the search page uses. */
export interface PagefindModule {
  createInstance(options: {
    noWorker: boolean;
    excerptLength: number;
    ranking: { termSimilarity: number };
  }): Pagefind;
}

/** A running Pagefind. */
export interface Pagefind {
  init(): Promise<void>;
  search(
    term: string,
  ): Promise<{ results: { id: string; score: number; data: () => Promise<PagefindPage> }[] }>;
}

/** A page that Pagefind found. */
export interface PagefindPage {
  url: string;
  /** The whole text of the page. */
  content: string;
  /** Text around the words found, HTML with `<mark>` and nothing else. */
  excerpt: string;
  sub_results: { title: string; url: string; excerpt: string }[];
}
