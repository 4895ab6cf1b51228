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
 * Pages that stand for all: of each file in `src/pages` the largest and the smallest page, and further
 * pages until every class of the style sheet that is used on the site is on one of them.
 */
export function onePerType<Page extends TypedPage>(
  pages: readonly Page[],
  files: readonly string[] = routeFiles(),
): Page[] {
  const byType = Map.groupBy(pages, ({ path }) => routeOf(path, files));
  const chosen = new Set(
    [...byType.values()].flatMap((ones) => {
      const bySize = ones.toSorted((a, b) => a.html.length - b.html.length);
      return [bySize[0]!, bySize.at(-1)!];
    }),
  );
  const shown = new Set([...chosen].flatMap(classesOn));
  for (const page of pages) {
    const classes = classesOn(page);
    if (classes.every((name) => shown.has(name))) continue;
    chosen.add(page);
    for (const name of classes) shown.add(name);
  }
  return pages.filter((page) => chosen.has(page));
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

function classesOn({ html }: TypedPage): string[] {
  return [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
    names.split(/\s+/).filter((name) => name !== ''),
  );
}
