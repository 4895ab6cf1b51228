import { takeKnownFields } from '../../loader/fieldsReadBefore.ts';
import type { Fields } from '../../loader/fieldsReadBefore.ts';
import { siteContent } from '../../loader/siteContent.ts';
import type { SiteContent } from '../../loader/siteContent.ts';
import { codeHash } from '../slices/fingerprints.ts';
import { keptTable } from './keptTable.ts';

/** Reads the content of a project, with the fields of texts that are as the last build has found them. */
export async function readWithKept(root: string): Promise<SiteContent> {
  const table = keptTable<Fields>('fields', await codeHash(root));
  takeKnownFields(table.take);
  try {
    return await siteContent(root);
  } finally {
    takeKnownFields(undefined);
    table.save();
  }
}
