import { letterOf } from '../../lib/letters.ts';
import { groupBy } from '../../lib/lists.ts';
import type { Handbook } from '../handbook.ts';
import { LONGEST, letterPath } from '../site/listParts.ts';
import type { ListPart } from '../site/listParts.ts';
import { numbersByArea } from './numbersByArea.ts';
import type { NumbersOfArea } from './numbersByArea.ts';

/** The numbers of each area, for what people ask for most. */
export function comparedNumbers(handbook: Handbook): NumbersOfArea[] {
  return numbersByArea(handbook, ['front-door', 'out-of-hours', 'allegations', 'early-help']);
}

/** The same by the letter of the area; none while they are all on one page. */
export function numberParts(handbook: Handbook): ListPart<NumbersOfArea>[] {
  const areas = comparedNumbers(handbook);
  if (areas.length <= LONGEST.areas) return [];
  return [...groupBy(areas, ({ title }) => letterPath('/contacts/numbers/', title))].map(
    ([path, items]) => ({ path, name: letterOf(items[0]!.title), items }),
  );
}
