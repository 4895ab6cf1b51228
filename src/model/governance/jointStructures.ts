import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** A structure of joint groups, with the structures of the partnerships that share them. */
export interface JointStructure {
  joint: Entry<'structures'>;
  sharing: Entry<'structures'>[];
}

/** Joint structures that two partnerships or more share, as far as their own structures are known. */
export function jointStructures(handbook: Handbook): JointStructure[] {
  return all(handbook, 'structures')
    .map((joint) => ({
      joint,
      sharing: referrersTo(handbook, 'structures', joint, 'includes'),
    }))
    .filter(({ sharing }) => sharing.length > 1);
}
