import type { Handbook } from './handbook.ts';
import { contactsFor } from './procedureContacts.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { differencesBesideSteps } from './procedureView.ts';

/** Headings of the parts that a procedure's page has, for "On this page". */
export function headingsOf(
  handbook: Handbook,
  place: ProcedureInPlace,
): { id: string; text: string }[] {
  const { partnership, own, national, about } = place;
  const usesThresholds = own?.data.usesThresholds ?? national?.data.usesThresholds ?? false;
  const parts: [boolean, string, string][] = [
    [!partnership, 'areas', 'Where the child lives or the adult works'],
    [true, 'when', 'When to use it'],
    [true, 'steps', 'Steps'],
    [differencesBesideSteps(handbook, place).length > 0, 'differences', 'What is done here'],
    [about.data.record.length > 0, 'record', 'What to record'],
    [contactsFor(handbook, place).length > 0, 'contacts', 'Contacts'],
    [usesThresholds, 'thresholds', 'Thresholds'],
  ];
  // An author's own heading may have any other id.
  return parts.flatMap(([isThere, id, text]) => (isThere ? [{ id: `part-${id}`, text }] : []));
}
