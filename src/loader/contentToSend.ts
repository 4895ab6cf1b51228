import { draftsShown } from '../lib/draftsShown.ts';
import { pagesLeftOut } from '../lib/existingPages.ts';
import { pagesWithData } from '../lib/pagesWithData.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { ContentToSend } from './contentElsewhere.ts';
import type { ContentEntry } from './entries.ts';
import { siteContent } from './siteContent.ts';

/** The content of a project, for threads that make its pages: they need not read and check its files again. */
export async function contentToSend(root: string): Promise<ContentToSend> {
  const { shown, withdrawn } = await siteContent(root);
  const lists = collectionNames.map((name) => {
    const entries: ContentEntry[] = shown[name];
    // What else is known of a file serves messages about it.
    return [
      name,
      entries.map(({ collection, id, owner, data, body, file, bodyLine }) => ({
        ...{ collection, id, owner, data, body, file, bodyLine },
      })),
    ];
  });
  return {
    content: { shown: Object.fromEntries(lists), withdrawn },
    pagesLeftOut: pagesLeftOut(),
    pagesWithData: pagesWithData(),
    draftsShown: draftsShown(),
  };
}
