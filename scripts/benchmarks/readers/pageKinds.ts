import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A kind of page that is measured, with what its addresses are like. */
interface PageKind {
  name: string;
  pattern: RegExp;
}

/** Two pages of a kind: what a reader comes to, and what the reader goes on to. */
export interface MeasuredKind {
  name: string;
  first: string;
  next: string;
}

const KINDS: readonly PageKind[] = [
  { name: 'home page', pattern: /^\/$/ },
  { name: 'get help', pattern: /^\/help\/$/ },
  { name: 'contacts of an area', pattern: /^\/contacts\/[a-z-]+\/$/ },
  { name: 'procedure', pattern: /^\/[a-z-]+\/procedures\/[a-z-]+\/$/ },
  { name: 'group', pattern: /^\/[a-z-]+\/groups\/[a-z-]+\/$/ },
  { name: 'plan', pattern: /^\/[a-z-]+\/plan\/$/ },
  { name: 'topic', pattern: /^\/topics\/[a-z-]+\/$/ },
  { name: 'page for families', pattern: /^\/families\/[a-z-]+\/$/ },
  { name: 'case review', pattern: /^\/[a-z-]+\/case-reviews\/[a-z-]+\/$/ },
  { name: 'search', pattern: /^\/search\/$/ },
];

/** Of each kind the page with the most bytes, as the worst case, and the next one; the page to get help where there is one. */
export function pagesToMeasure(folder: string): MeasuredKind[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => ({
      path: `/${file.slice(0, -'index.html'.length)}`,
      bytes: statSync(join(folder, file)).size,
    }))
    .toSorted((a, b) => b.bytes - a.bytes);
  return KINDS.flatMap(({ name, pattern }) => {
    const [first, second] = pages.filter(({ path }) => pattern.test(path));
    return first ? [{ name, first: first.path, next: second?.path ?? '/contacts/' }] : [];
  });
}
