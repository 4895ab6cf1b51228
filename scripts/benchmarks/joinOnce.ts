import { joinInto } from '../../src/build/slices/joinInto.ts';
import { readLabel } from '../../src/build/slices/sliceRecords.ts';

/** Joins slices into a folder, as `npm run join` does. */
const [site = '', ...folders] = process.argv.slice(2);
const slices = folders.map((folder) => {
  const label = readLabel(folder);
  if (!label) throw new Error(`"${folder}" is no slice.`);
  return { folder, label };
});
await joinInto(site, slices);
