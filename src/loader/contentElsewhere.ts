import { setDraftsShown } from '../lib/draftsShown.ts';
import { leaveOutPages } from '../lib/existingPages.ts';
import type { PagesLeftOut } from '../lib/existingPages.ts';
import { setPagesWithData } from '../lib/pagesWithData.ts';
import type { WithdrawnPage } from '../model/site/withdrawnPage.ts';
import { readsAreKept } from '../lib/reads.ts';
import { withNotes } from '../model/notedEntries.ts';
import type { PartRow } from '../model/notedEntries.ts';
import type { WrittenContent } from './entries.ts';

declare global {
  // Pages are loaded each with their own modules, in the same thread.
  var handbookContentElsewhere: ContentShown | undefined;
}

/** Name of reading what is left of withdrawn pages. */
export const WITHDRAWN = 'withdrawn';

/** What pages are made from. */
export interface ContentShown {
  /**
   * What is shown, by content type: what is published of the entries of the edition. While the site is being written, an entry whose file has got a mistake stays
   * as it was before.
   */
  shown: WrittenContent;
  /** What is left at the addresses of entries that have been withdrawn from the site. */
  withdrawn: WithdrawnPage[];
  /** Parts of what is shown, where account is kept of what pages read. */
  rows?: readonly PartRow[];
}

/** What pages are made from, in a form that can be handed to another thread. */
export interface ContentToSend {
  content: ContentShown;
  pagesLeftOut: PagesLeftOut;
  pagesWithData: ReadonlySet<string>;
  draftsShown: boolean;
}

/** Makes the content that another thread has read the content of this one. */
export function takeContent(sent: ContentToSend): void {
  globalThis.handbookContentElsewhere = noting(sent.content);
  leaveOutPages(sent.pagesLeftOut);
  setPagesWithData(sent.pagesWithData);
  setDraftsShown(sent.draftsShown);
}

/** What pages are made from, in a form that notes what is read of it where account is kept of that. */
export function noting<Shown extends ContentShown>(content: Shown): Shown {
  if (!readsAreKept()) return content;
  const { content: shown, rows } = withNotes(content.shown);
  return { ...content, shown, rows };
}

/** The content that this thread was handed, if it was. */
export function contentTaken(): ContentShown | undefined {
  return globalThis.handbookContentElsewhere;
}
