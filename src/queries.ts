import { getEntry, render } from 'astro:content';
import { createComponent, render as template, unescapeHTML } from 'astro/runtime/server/index.js';
import { chartsInText } from './charts/blocks/chartBlock.ts';
import { siteCharts } from './charts/chartFiles.ts';
import type { ListedChart } from './charts/chartFiles.ts';
import { WITHDRAWN } from './loader/contentElsewhere.ts';
import { contentShown, entriesOf, siteHandbook } from './loader/siteContent.ts';
import type { ContentEntry } from './loader/entries.ts';
import { noteName } from './lib/reads.ts';
import { entry } from './model/handbook.ts';
import type { Handbook } from './model/handbook.ts';
import type { WithdrawnPage } from './model/site/withdrawnPage.ts';
import type { CollectionName } from './schemas/collections.ts';
import { renderText } from './text/markdown/renderText.ts';

/** All content as one linked model: the entries that were checked, read anew only when a file has changed. */
export function getHandbook(): Promise<Handbook> {
  return siteHandbook(process.cwd());
}

/** Every chart of the site, for download. */
export async function getCharts(): Promise<ListedChart[]> {
  const { shown } = await contentShown(process.cwd());
  const written = entriesOf(shown).flatMap(({ body, file }) => chartsInText(body, file));
  // The same chart may be in several texts.
  const byId = new Map(siteCharts(await getHandbook(), written).map((chart) => [chart.id, chart]));
  return [...byId.values()];
}

/** What is left at the addresses of pages that have been withdrawn from this site. */
export async function getWithdrawnPages(): Promise<WithdrawnPage[]> {
  noteName(WITHDRAWN);
  const { withdrawn } = await contentShown(process.cwd());
  return withdrawn;
}

/**
 * The Markdown or MDX text of an entry, ready to be shown, with its headings.
 * @throws when there is no such entry: the content check lets no reference to it through.
 */
export async function renderBody(collection: CollectionName, id: string) {
  const { body = '', file } = entry(await getHandbook(), collection, id) as ContentEntry;
  if (file.endsWith('.mdx')) return render((await getEntry(collection, id))!);
  const { html, headings } = await renderText(body);
  return { Content: createComponent(() => template`${unescapeHTML(html)}`), headings };
}
