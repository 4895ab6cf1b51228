import { getCollection, getEntry, render } from 'astro:content';
import { chartsInText } from './charts/blocks/chartBlock.ts';
import { siteCharts } from './charts/chartFiles.ts';
import type { SiteChart } from './charts/siteChart.ts';
import { buildDay } from './lib/buildDay.ts';
import { buildHandbook } from './model/handbook.ts';
import type { Content, Handbook } from './model/handbook.ts';
import { collectionNames } from './schemas/collections.ts';
import type { CollectionName } from './schemas/collections.ts';

let handbook: Promise<Handbook> | undefined;

/** All content as one linked model. Read once for a build, anew for each request of the development server. */
export function getHandbook(): Promise<Handbook> {
  if (import.meta.env.DEV) return readHandbook();
  return (handbook ??= readHandbook());
}

async function readHandbook(): Promise<Handbook> {
  const lists = await Promise.all(collectionNames.map(readEntries));
  const content = Object.fromEntries(collectionNames.map((name, index) => [name, lists[index]]));
  return buildHandbook(content as unknown as Content, buildDay(process.env, new Date()));
}

async function readEntries(name: CollectionName) {
  const entries = await getCollection(name);
  return entries
    .map(({ id, data, filePath = '' }) => ({
      collection: name,
      id,
      owner: ownerOf(filePath),
      data,
    }))
    .toSorted((a, b) => a.id.localeCompare(b.id));
}

/** Every chart of the site, for download. */
export async function getCharts(): Promise<SiteChart[]> {
  const lists = await Promise.all(collectionNames.map((name) => getCollection(name)));
  const written = lists
    .flat()
    .flatMap(({ body = '', filePath = '' }) => chartsInText(body, filePath));
  // The same chart may stand in several texts.
  const byId = new Map(siteCharts(await getHandbook(), written).map((chart) => [chart.id, chart]));
  return [...byId.values()];
}

function ownerOf(filePath: string): string {
  return /src\/content\/([^/]+)\//.exec(filePath)?.[1] ?? '';
}

/** The Markdown or MDX text of an entry, ready to be shown, with its headings. */
export async function renderBody(collection: CollectionName, id: string) {
  const found = await getEntry(collection, id);
  if (!found) throw new Error(`There is no entry "${id}" in ${collection}.`);
  return render(found);
}
