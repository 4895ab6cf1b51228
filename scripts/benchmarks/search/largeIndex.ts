import { cp, mkdir, readdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { IndexSources } from '../../../src/build/searchIndex/makeIndex.ts';
import { writeIndex } from '../../../src/build/searchIndex/writeIndex.ts';
import { compressSite } from '../../../src/build/precompressed/compressSite.ts';
import { seededRandom } from '../corpus/seededRandom.ts';
import { townsFor } from '../corpus/towns.ts';

/** The folder of a site that has the index of a national one. */
interface LargeSite {
  folder: string;
  /** How many things its index has. */
  things: number;
}

/**
 * Makes a site of the same pages with the index of one that has so many things: everything local again and again, each copy
 * under a made-up place of its name and with some words that no other copy has.
 */
export async function largeSite(
  built: string,
  folder: string,
  { sources, things }: { sources: IndexSources; things: number },
): Promise<LargeSite> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(built))
    if (name !== 'search') await symlink(resolve(built, name), join(folder, name));
  await mkdir(join(folder, 'search'));
  await cp(join(built, 'search', 'index.html'), join(folder, 'search', 'index.html'));
  const { names } = await writeIndex(folder, copiesOf(sources, things));
  await compressSite(join(folder, 'search'));
  return { folder, things: names.names.length };
}

/** The sources with what is local in them copied until there are so many things. */
function copiesOf(sources: IndexSources, things: number): IndexSources {
  const towns = townsFor(seededRandom(1));
  const isLocal = ({ owner }: { owner?: string | undefined }) => owner !== undefined;
  const pages = [...sources.pages];
  const localPages = pages.filter(([, { partnership }]) => partnership !== undefined);
  const localEntries = sources.entries.filter(isLocal);
  const entriesOnPages = localEntries.filter(({ path }) => path.includes('#')).length;
  const inCopy = localPages.length + entriesOnPages;
  const inAll = pages.length + sources.entries.filter(({ path }) => path.includes('#')).length;
  const copies = Math.max(0, Math.ceil((things - inAll) / inCopy));
  if (copies > towns.length) throw new Error(`There are no names for ${copies} places.`);
  const named = towns.slice(0, copies);
  return {
    ...sources,
    pages: new Map([
      ...pages,
      ...named.flatMap((town) =>
        localPages.map(
          ([path, page]) =>
            [
              pathIn(town, path),
              {
                ...page,
                partnership: `${town} ${page.partnership}`,
                title: titleIn(town, page.title, page.partnership),
                parts: page.parts.map((part) => ({ ...part, text: `${part.text} ${town}` })),
              },
            ] as const,
        ),
      ),
    ]),
    entries: [
      ...sources.entries,
      ...named.flatMap((town) =>
        localEntries.map((entry) => ({
          ...entry,
          path: pathIn(town, entry.path),
          title: titleIn(town, entry.title, entry.owner),
          owner: `${town} ${entry.owner}`,
        })),
      ),
    ],
    places: [
      ...sources.places,
      ...named.flatMap((town) =>
        sources.places.map((place) => ({
          names: place.names.map((name) => `${town} ${name}`),
          owners: place.owners.map((name) => `${town} ${name}`),
          nearOwners: place.nearOwners.map((name) => `${town} ${name}`),
        })),
      ),
    ],
  };
}

const pathIn = (town: string, path: string) => path.replace('/', `/${town.toLowerCase()}-`);

const titleIn = (town: string, title: string, owner = '') =>
  owner === '' ? title : title.replaceAll(owner, `${town} ${owner}`);
