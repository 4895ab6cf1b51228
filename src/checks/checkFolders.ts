import type { Problem } from '../problems/problem.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Ids that two files share, and folders whose own entry is missing. */
export function checkFolders(read: ReadContent): Problem[] {
  return [
    ...collectionNames.flatMap((name) => duplicateIds(read.ids[name])),
    ...missingOwners(read),
    ...missingParents(read, 'groups', 'structures'),
    ...missingParents(read, 'reportSections', 'reports'),
  ];
}

function duplicateIds(ids: Map<string, string[]>): Problem[] {
  const firstFiles = new Map<string, string>();
  return [...ids].flatMap(([id, files]) =>
    files.flatMap((file) => {
      const sameName = id.toLowerCase();
      const other = firstFiles.get(sameName);
      if (other) return [problemOf('duplicate-id', { file }, { id, other })];
      firstFiles.set(sameName, file);
      return [];
    }),
  );
}

function missingOwners({ files, ids }: ReadContent): Problem[] {
  const owners = new Map(files.map(({ owner, file }) => [owner, folderOf(file, owner)]));
  owners.delete('shared');
  return [...owners]
    .filter(([owner]) => !ids.partnerships.has(owner))
    .map(([owner, folder]) =>
      problemOf('no-partnership', { file: `${folder}/partnership.yaml` }, { folder: owner }),
    );
}

function missingParents(
  { ids }: ReadContent,
  children: CollectionName,
  parents: 'structures' | 'reports',
): Problem[] {
  const folders = new Map<string, string>();
  for (const [id, [file = '']] of ids[children]) folders.set(parentOf(id), parentOf(file));
  return [...folders]
    .filter(([parent]) => !ids[parents].has(parent))
    .map(([, folder]) =>
      parents === 'reports'
        ? problemOf('no-report', { file: `${folder}/index.md` }, { folder })
        : problemOf('no-structure', { file: structureFile(folder) }, { folder }),
    );
}

function structureFile(groupFolder: string): string {
  return `${groupFolder.replace(/\/groups\/([^/]+)$/, '/structures/$1')}.yaml`;
}

function folderOf(file: string, owner: string): string {
  return file.slice(0, file.lastIndexOf(`/${owner}/`) + owner.length + 1);
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
