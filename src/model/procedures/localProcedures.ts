import { all, once } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { localProceduresIn } from './procedures.ts';
import type { ProcedureInPlace } from './procedures.ts';

/** A procedure as it applies in one partnership. */
interface LocalProcedure extends ProcedureInPlace {
  partnership: Entry<'partnerships'>;
}

/** Every procedure that a partnership has a page of, by the address of that page. */
export function localProcedures(handbook: Handbook): ReadonlyMap<string, LocalProcedure> {
  return once(handbook, 'local procedures', () => {
    const places = all(handbook, 'partnerships').flatMap((partnership) =>
      localProceduresIn(handbook, partnership).map((place) => ({ ...place, partnership })),
    );
    return new Map(places.map((place) => [place.path, place]));
  });
}
