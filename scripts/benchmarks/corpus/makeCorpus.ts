import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { pagePlaces } from '../../../src/checks/pagePlaces.ts';
import { buildDay } from '../../../src/lib/buildDay.ts';
import { readContent } from '../../../src/loader/readContent.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { CONTENT_FOLDER } from '../../../src/loader/siteContent.ts';
import { buildHandbook } from '../../../src/model/handbook.ts';
import { copyFamily } from './copyFamily.ts';
import { familiesOf } from './families.ts';
import type { Family } from './families.ts';
import { seededRandom } from './seededRandom.ts';
import { townsFor } from './towns.ts';

/** A national site that is made up: how much of it there is. */
export interface Corpus {
  /** Settings to build it with, for HANDBOOK_CONFIG. */
  settings: string;
  content: string;
  partnerships: number;
  entries: number;
}

/**
 * Writes a national corpus: the real content and as many copies of its partnerships, under made-up places, as make the
 * site about as large as wanted. The same seed makes the same corpus. Texts, groups, lines, plans, reviews, contacts,
 * figures, charts and sources are as many and as long as in the real content. For fewer pages than the real site has,
 * it is an edition for some of the real partnerships. Whoever has read the real content hands it over.
 */
export async function makeCorpus(
  folder: string,
  { pages, seed, real }: { pages: number; seed: number; real?: ReadContent },
): Promise<Corpus> {
  const read = real ?? (await readContent(CONTENT_FOLDER));
  const random = seededRandom(seed);
  const families = familiesOf(read.entries);
  const content = join(folder, 'content');
  await rm(folder, { recursive: true, force: true });
  await cp(CONTENT_FOLDER, content, { recursive: true });
  const { total, of } = pagesIn(read);
  const fewer = total > pages ? fewerFamilies(families, { total, pages, of }) : undefined;
  let partnerships = fewer?.length ?? read.content.partnerships.length;
  let entries = read.entries.length;
  let made = total;
  for (const [number, town] of townsFor(random).entries()) {
    const family = families[Math.floor(random() * families.length)]!;
    if (made + of(family) / 2 > pages) break;
    const files = copyFamily(read.files, CONTENT_FOLDER, {
      family,
      town,
      number,
      names: namesIn(read),
    });
    await Promise.all(
      files.map(async ({ path, text }) => {
        const file = join(content, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, text);
      }),
    );
    partnerships += family.owners.size;
    entries += files.length;
    made += of(family);
  }
  const settings = join(folder, 'settings.mjs');
  await writeFile(settings, settingsText(relative('.', content), fewer));
  return { settings, content, partnerships, entries };
}

/** How many pages the real site has, and how many of them are of a family. */
function pagesIn({ content, entries }: ReadContent) {
  const handbook = buildHandbook(content, buildDay(process.env, new Date()));
  const addresses = [...pagePlaces(handbook, entries).keys()];
  const of = ({ owners, areas }: Family) =>
    addresses.filter((address) =>
      address.split('/').some((step) => owners.has(step) || areas.has(step)),
    ).length;
  return { total: addresses.length, of };
}

/** Partnerships of an edition with about so many pages: one family at least. */
function fewerFamilies(
  families: readonly Family[],
  { total, pages, of }: { total: number; pages: number; of: (family: Family) => number },
): string[] {
  const left = families.toSorted((a, b) => of(a) - of(b));
  let made = total;
  while (left.length > 1 && made > pages) made -= of(left.pop()!);
  return left.flatMap(({ owners }) => [...owners]);
}

/** Names of places and partnerships, long and short. */
function namesIn({ content: { areas, partnerships } }: ReadContent): string[] {
  const ofAreas = areas.flatMap(({ data }) => [data.title, ...data.aliases]);
  const ofPartnerships = partnerships.flatMap(({ data }) => [data.shortName, ...data.aliases]);
  return [...new Set([...ofAreas, ...ofPartnerships])].filter((name) => name !== undefined);
}

function settingsText(contentFolder: string, partnerships: string[] | undefined): string {
  const settings = {
    name: 'National Benchmark Handbook',
    owner: 'the benchmark',
    description: 'A made-up national site, to measure builds with.',
    origin: 'https://benchmark.example',
    contentFolder,
    ...(partnerships ? { partnerships } : {}),
  };
  return `export default ${JSON.stringify(settings, null, 2)};\n`;
}
