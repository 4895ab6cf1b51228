import { filesIn } from './site.ts';
import { isDeep } from './depth.ts';

/** What is known of a page to tell its type. */
export interface TypedPage {
  /** Path from the root of the site. */
  path: string;
  html: string;
}

/** A file of `src/pages` that makes pages. */
interface Route {
  file: string;
  pattern: RegExp;
  /** How exactly the file says which pages it makes: by parts of the path that it names, then by parts that it counts. */
  exactness: number;
}

/** Files that make the pages of the site, below `src/pages`. */
export function routeFiles(folder = 'src/pages'): string[] {
  return filesIn(folder).filter((file) => file.endsWith('.astro'));
}

/** The file that makes a page: of those that fit, the one that names most of its path. Throws when none does. */
export function routeOf(path: string, files: readonly string[]): string {
  const [best] = files
    .map(readRoute)
    .filter(({ pattern }) => pattern.test(path))
    .toSorted((a, b) => b.exactness - a.exactness);
  if (!best) throw new Error(`No file of src/pages makes ${path}.`);
  return best.file;
}

/**
 * Pages that stand for all: at least one that each file in `src/pages` makes, with every element and every class of the
 * style sheet that is used on the site.
 */
export function onePerType<Page extends TypedPage>(
  pages: readonly Page[],
  files: readonly string[] = routeFiles(),
): Page[] {
  return covering(pages, (page) => [routeOf(page.path, files), ...looksOf(page)]);
}

/** Pages with every element and every class that others have, whatever makes them: what there is to see. */
export function onePerLook<Page extends TypedPage>(pages: readonly Page[]): Page[] {
  return covering(pages, looksOf);
}

/** Pages that between them load each script, style sheet and picture that any page loads. */
export function onePerLoad<Page extends TypedPage>(pages: readonly Page[]): Page[] {
  return covering(pages, loadedBy);
}

/** Of pages that have as much that is not on another, the shortest is taken, until all that `has` names is there. */
function covering<Page extends TypedPage>(
  pages: readonly Page[],
  has: (page: Page) => readonly string[],
): Page[] {
  const left = new Map(pages.map((page) => [page, new Set(has(page))]));
  const chosen = new Set<Page>();
  for (;;) {
    const [next] = [...left].toSorted((a, b) => worthOf(b) - worthOf(a));
    if (!next || next[1].size === 0) return pages.filter((page) => chosen.has(page));
    const [page, shown] = next;
    chosen.add(page);
    const shownNow = [...shown];
    for (const missing of left.values()) for (const name of shownNow) missing.delete(name);
  }
}

/** What opening a page costs at least, as if it were so much longer. */
const COST_OF_OPENING = 3000;

function worthOf([{ html }, missing]: readonly [TypedPage, ReadonlySet<string>]): number {
  return missing.size / (html.length + COST_OF_OPENING);
}

/** All pages when everything is tested, otherwise those that stand for them. */
export function pagesToOpen<Page extends TypedPage>(pages: readonly Page[]): Page[] {
  return isDeep ? [...pages] : onePerType(pages);
}

function readRoute(file: string): Route {
  const parts = file.replace(/(^|\/)index\.astro$|\.astro$/, '').split('/');
  const pattern = parts
    .filter((part) => part !== '')
    .map((part) => {
      if (part.startsWith('[...')) return '(?:/[^/]+)*';
      return part.startsWith('[') ? '/[^/]+' : `/${part.replaceAll(/[.+]/g, String.raw`\$&`)}`;
    })
    .join('');
  return {
    file,
    pattern: new RegExp(`^${pattern}(?:/|\\.html)$`),
    exactness: parts.reduce(
      (sum, part) =>
        sum + (part.startsWith('[...') || part === '' ? 0 : part.startsWith('[') ? 1 : 100),
      0,
    ),
  };
}

/** Names of elements and of classes. */
function looksOf({ html }: TypedPage): string[] {
  return [...html.matchAll(/<([a-z][a-z\d-]*)| class="([^"]*)"/g)].flatMap(
    ([, element, classes = '']) =>
      element === undefined
        ? classes.split(/\s+/).flatMap((name) => (name === '' ? [] : [`.${name}`]))
        : [element],
  );
}

/** Links to other forms of a page and of the site, which no browser loads. */
const NOT_LOADED = /\brel="(?:alternate|canonical|search|sitemap)"/;

/** Elements that ask for a file, with the name of the file: without its hash, and a picture by its format alone. */
function loadedBy({ html }: TypedPage): string[] {
  return [...html.matchAll(/<(link|script|img|source|iframe|object|embed|video|audio)\b([^>]*)>/g)]
    .filter(([, , attributes = '']) => !NOT_LOADED.test(attributes))
    .map(([, element = '', attributes = '']) => {
      const [, address = ''] = /\s(?:src|href|data)="([^"?#]*)/.exec(attributes) ?? [];
      const file = address.replace(/^.*\//, '').replace(/\.[\w-]{8}(?=\.)/, '');
      return `${element} ${/\.(?:css|js)$/.test(file) ? file : file.replace(/^.*\./, '')}`;
    });
}
