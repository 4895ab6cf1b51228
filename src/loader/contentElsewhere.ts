import { setDraftsShown } from '../lib/draftsShown.ts';
import { leaveOutPages } from '../lib/existingPages.ts';
import type { PagesLeftOut } from '../lib/existingPages.ts';
import { setPagesWithData } from '../lib/pagesWithData.ts';
import type { WithdrawnPage } from '../model/site/withdrawnPage.ts';
import type { WrittenContent } from './entries.ts';

declare global {
  // Pages are loaded each with their own modules, in the same thread.
  var handbookContentElsewhere: ContentShown | undefined;
}

/** What pages are made from. */
export interface ContentShown {
  /**
   * What is shown, by content type: what is published of the entries of the edition. While the site is being written, an entry whose file has got a mistake stays
   * as it was before.
   */
  shown: WrittenContent;
  /** What is left at the addresses of entries that have been withdrawn from the site. */
  withdrawn: WithdrawnPage[];
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
  globalThis.handbookContentElsewhere = sent.content;
  leaveOutPages(sent.pagesLeftOut);
  setPagesWithData(sent.pagesWithData);
  setDraftsShown(sent.draftsShown);
}

/** The content that this thread was handed, if it was. */
export function contentTaken(): ContentShown | undefined {
  return globalThis.handbookContentElsewhere;
}
