import type { Problem } from '../problems/problem.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Contacts that a step names although people do not get in touch with them for what the step asks for: they would not be shown. */
export function checkStepContacts(
  { data, placeOf }: WrittenEntry<'procedures'>,
  { contacts }: WrittenContent,
): Problem[] {
  const written = (['steps', 'replacedSteps'] as const).flatMap((field) =>
    data[field].map((step, index) => ({ step, path: [field, index] })),
  );
  return written.flatMap(({ step, path }) =>
    step.onlyContacts.flatMap((id, row) => {
      const contact = contacts.find((one) => one.id === id);
      if (!contact || step.contacts.some((name) => name === contact.data.function)) return [];
      const place = placeOf([...path, 'onlyContacts', row]);
      const args = { id, found: contact.data.function, wanted: step.contacts };
      return [problemOf('only-contact-of-other-function', place, args)];
    }),
  );
}
