import { resolve } from 'node:path';
import { handbook } from '../../handbook.config.ts';
import { buildDay } from '../lib/buildDay.ts';
import { byCode, byId } from '../lib/sorting.ts';
import { buildHandbook } from '../model/handbook.ts';
import type { Handbook } from '../model/handbook.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { SiteSettings } from '../schemas/siteSettings.ts';
import { pagesToLeaveOut } from '../model/site/pagesToLeaveOut.ts';
import { leadsTo, leaveOutPages } from '../lib/existingPages.ts';
import { contentTaken, noting } from './contentElsewhere.ts';
import type { ContentShown } from './contentElsewhere.ts';
import { currentContacts } from './edition/currentContacts.ts';
import { withoutOldContacts } from './edition/contactsTooOld.ts';
import { asksForDrafts, setDraftsShown } from '../lib/draftsShown.ts';
import { setPagesWithData } from '../lib/pagesWithData.ts';
import { readsAreKept } from '../lib/reads.ts';
import { entriesByPage } from '../model/openData/openDataEntries.ts';
import { contentOfEdition } from './edition/contentOfEdition.ts';
import { liveLinks } from './edition/deadLinks.ts';
import type { ContentEntry, WrittenContent } from './entries.ts';
import { publishedContent } from './publication/publishedContent.ts';
import { hasStatuses } from './publication/spans.ts';
import { siteClock } from './publication/times.ts';
import type { SiteClock } from './publication/times.ts';
import { withoutUnusedDefinitions } from './publication/unusedDefinitions.ts';
import { withdrawnPages } from './publication/withdrawnPages.ts';
import { readContent } from './readContent.ts';
import type { ReadContent } from './readContent.ts';

/** Where content lives: a path from the project root, `src/content` unless the settings say otherwise. */
export const CONTENT_FOLDER = handbook.contentFolder;

/** The content of a project, read once and shared by all that a build does. */
export interface SiteContent extends ContentShown {
  /** What the files say, with what is wrong with each. */
  read: ReadContent;
}

interface Kept {
  content: Promise<SiteContent>;
  /** True until what is under way is done: everybody who is told of the same change gets the same content. */
  isNew: boolean;
}

type HandbooksMade = WeakMap<WrittenContent, Map<string, Handbook>>;

declare global {
  // Astro loads the configuration, the collections and the pages each with their own modules, in one process.
  var handbookContent: Map<string, Kept> | undefined;
  var handbooksMade: HandbooksMade | undefined;
}

/** What pages of a project are made from: what this thread was handed, or what it has read itself. */
export async function contentShown(root: string): Promise<ContentShown> {
  return contentTaken() ?? siteContent(root);
}

/** The content of a project, as it was read when it was first asked for or last changed. */
export function siteContent(root: string): Promise<SiteContent> {
  return (kept().get(resolve(root)) ?? readAnew(root)).content;
}

/** The content of a project after one of its files has changed: read once, however many ask after the same change. */
export function contentAfterChange(root: string): Promise<SiteContent> {
  const known = kept().get(resolve(root));
  return (known?.isNew ? known : readAnew(root, known?.content)).content;
}

/** Forgets what was read of a project, so that the next build reads its files. */
export function forgetContent(root: string): void {
  kept().delete(resolve(root));
}

/** The linked content of a project on the day of the build. Invalid entries are left out. */
export async function siteHandbook(
  root: string,
  today = buildDay(process.env, new Date()),
): Promise<Handbook> {
  const { shown } = await contentShown(root);
  return handbookOf(shown, today);
}

function handbookOf(shown: WrittenContent, today: string): Handbook {
  const handbooks = handbooksMade();
  const known = handbooks.get(shown)?.get(today);
  if (known) return known;
  const made = buildHandbook(shown, today);
  handbooks.set(shown, new Map([[today, made]]));
  return made;
}

/** Everything that is shown in one list, sorted by file. */
export function entriesOf(content: WrittenContent): ContentEntry[] {
  return collectionNames
    .flatMap((name): ContentEntry[] => content[name])
    .toSorted(byCode(({ file }) => file));
}

const ownHandbooks: HandbooksMade = new WeakMap();

/** Where account is kept of what is read, all copies of this module have the same handbook. */
function handbooksMade(): HandbooksMade {
  return readsAreKept() ? (globalThis.handbooksMade ??= new WeakMap()) : ownHandbooks;
}

function kept(): Map<string, Kept> {
  return (globalThis.handbookContent ??= new Map());
}

function readAnew(root: string, before?: Promise<SiteContent>): Kept {
  const made: Kept = { content: readAfter(root, before), isNew: true };
  setImmediate(() => (made.isNew = false));
  kept().set(resolve(root), made);
  return made;
}

async function readAfter(root: string, before?: Promise<SiteContent>): Promise<SiteContent> {
  const earlier = await before?.catch(() => undefined);
  const read = await readContent(resolve(root, CONTENT_FOLDER), root, earlier?.read);
  const whole = earlier ? withEarlier(read, earlier.shown) : read.content;
  const now = new Date();
  const today = buildDay(process.env, now);
  const clock = siteClock(process.env, now);
  setDraftsShown(asksForDrafts(process.env));
  const { partnerships, parts } = handbook;
  const shown = shownContent(whole, handbook, clock, today);
  knowPages(handbookOf(shown, today), parts);
  const withdrawn = hasStatuses(whole)
    ? withdrawnPages(contentOfEdition(whole, partnerships, parts), clock, today)
    : [];
  return noting({ read, shown: withTexts(shown), withdrawn });
}

/** What is published of the entries of an edition on a day, without what is too old to be shown. */
export function shownContent(
  whole: WrittenContent,
  { partnerships, parts, contacts }: Pick<SiteSettings, 'partnerships' | 'parts' | 'contacts'>,
  clock: SiteClock,
  today: string,
): WrittenContent {
  const inTime = currentContacts(publishedContent(whole, clock), today);
  return contentOfEdition(withoutOldContacts(inTime, today, contacts), partnerships, parts);
}

/** Finds out which pages a site has, so that its links lead to no others. */
export function knowPages(made: Handbook, parts: SiteSettings['parts']): void {
  leaveOutPages(pagesToLeaveOut(made, parts));
  setPagesWithData(entriesByPage(made).keys());
}

/** Content whose texts are as readers get them: links lead to where pages are, and what is on no page is gone. */
export function withTexts(content: WrittenContent): WrittenContent {
  const lists = collectionNames.map((name) => {
    const entries: ContentEntry[] = content[name];
    const texts = entries.map((entry) => {
      const body = withoutUnusedDefinitions(liveLinks(entry.body, leadsTo));
      return body === entry.body ? entry : { ...entry, body };
    });
    return [name, texts];
  });
  const shown: unknown = Object.fromEntries(lists);
  return shown as WrittenContent;
}

/** Valid entries, and those that were valid before and whose file is still there. */
function withEarlier({ content, ids }: ReadContent, earlier: WrittenContent): WrittenContent {
  const lists = collectionNames.map((name) => {
    const valid = new Set(content[name].map(({ id }) => id));
    const before: ContentEntry[] = earlier[name];
    const stale = before.filter(({ id }) => !valid.has(id) && ids[name].has(id));
    return [name, [...content[name], ...stale].sort(byId)];
  });
  const shown: unknown = Object.fromEntries(lists);
  return shown as WrittenContent;
}
