import { takeKnownFiles } from '../../loader/textsReadBefore.ts';
import type { SoundFile } from '../../loader/textsReadBefore.ts';
import { siteContent } from '../../loader/siteContent.ts';
import type { SiteContent } from '../../loader/siteContent.ts';
import { codeHash } from '../slices/fingerprints.ts';
import { keptTable } from './keptTable.ts';

/** Reads the content of a project, with what the last build has found in files that are the same. */
export async function readWithKept(root: string): Promise<SiteContent> {
  const table = keptTable<SoundFile>('files', await codeHash(root));
  takeKnownFiles(table.take);
  try {
    return await siteContent(root);
  } finally {
    takeKnownFiles(undefined);
    table.save();
  }
}
