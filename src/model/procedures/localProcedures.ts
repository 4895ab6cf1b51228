import { all } from '../handbook.ts';
import type { Entry } from '../handbook.ts';
import { once } from '../once.ts';
import { localProceduresIn } from './procedures.ts';
import type { ProcedureInPlace } from './procedures.ts';

/** A procedure as it applies in one partnership. */
interface LocalProcedure extends ProcedureInPlace {
  partnership: Entry<'partnerships'>;
}

/** Every procedure that a partnership has a page of, by the address of that page. */
export const localProcedures = once(
  'local procedures',
  (handbook): ReadonlyMap<string, LocalProcedure> => {
    const places = all(handbook, 'partnerships').flatMap((partnership) =>
      localProceduresIn(handbook, partnership).map((place) => ({ ...place, partnership })),
    );
    return new Map(places.map((place) => [place.path, place]));
  },
);
