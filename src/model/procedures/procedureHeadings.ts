import type { Handbook } from '../handbook.ts';
import { placesOf } from './procedures.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { areasHeading, differencesHeading } from './procedureSentences.ts';
import { shownParts } from './procedureView.ts';

/** Headings of the parts that a procedure's page has, for "On this page". */
export function headingsOf(
  handbook: Handbook,
  place: ProcedureInPlace,
): { id: string; text: string }[] {
  const { partnership, own, national, about } = place;
  const shown = shownParts(handbook, place);
  const usesThresholds = own?.data.usesThresholds ?? national?.data.usesThresholds ?? false;
  const parts: [boolean, string, string][] = [
    [true, 'when', 'When to use it'],
    [shown.steps > 0, 'steps', 'Steps'],
    [shown.differencesBeside > 0, 'differences', differencesHeading(shown, place)],
    [about.data.record.length > 0, 'record', 'What to record'],
    [shown.contacts > 0, 'contacts', 'Contacts'],
    [!partnership && placesOf(handbook, about).length > 0, 'areas', areasHeading(about)],
    [usesThresholds, 'thresholds', 'Thresholds'],
  ];
  // An author's own heading may have any other id.
  return parts.flatMap(([isThere, id, text]) => (isThere ? [{ id: `part-${id}`, text }] : []));
}
