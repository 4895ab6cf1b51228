import { linesFrom, structureIdOf } from './governance.ts';
import type { Line } from './governance.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** Every known line from a group of one structure, structure by structure; structures without lines are left out. */
export function reportingLines(
  handbook: Handbook,
): { structure: Entry<'structures'>; lines: Line[] }[] {
  return all(handbook, 'structures')
    .map((structure) => ({
      structure,
      lines: all(handbook, 'groups')
        .filter((group) => structureIdOf(group) === structure.id)
        .flatMap((group) => linesFrom(handbook, group)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
