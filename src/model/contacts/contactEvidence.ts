import { formatDate } from '../../lib/dates.ts';
import { capitalised } from '../../lib/text.ts';
import { figuresToShow, sourceIdOf } from '../documents/evidence.ts';
import type { Evidence, EvidenceItem } from '../documents/evidence.ts';
import { isEmergency } from './contacts.ts';
import { statusInWords } from './contactTexts.ts';
import type { ContactView } from './contactView.ts';
import { sourceAddress } from '../site/listParts.ts';

/** How the contacts on a page are known, one by one. */
export function evidenceOfContacts(views: readonly ContactView[]): Evidence | undefined {
  return views.length === 0 ? undefined : { items: views.map(evidenceOfContact) };
}

/** How one contact is known: its numbers, where they were read, and whether the service has confirmed them. */
export function evidenceOfContact(view: ContactView): EvidenceItem {
  const { contact, trust, noneFound, disagreements } = view;
  const numbers = contact.channels.flatMap((channel) =>
    'number' in channel ? [channel.number] : [],
  );
  const until =
    isEmergency(contact) || noneFound?.isTooOld
      ? ''
      : ` Check again after ${formatDate(trust.checkAgain)}.`;
  const status = noneFound?.isTooOld
    ? noneFound.words
    : noneFound
      ? `Looked for on ${formatDate(noneFound.on)}: ${noneFound.where}`
      : `${capitalised(statusInWords(view))}, checked ${formatDate(trust.lookedAt)}.`;
  return {
    id: sourceIdOf(view.id),
    title: [contact.title, ...new Set(numbers)].join(', '),
    path: `#${view.id}`,
    facts: `${status}${until}`,
    // The page itself is linked: its place in words says no more.
    documents: view.sources.map(({ document }) => ({
      ...document,
      places: document.places.map((cited) => ({ ...cited, place: '' })),
    })),
    notes: [
      ...disagreements.map(({ says, why, source }) => ({
        about: `Gives ${says}`,
        text: why,
        link: {
          text: source.publisher,
          address: source.address ?? sourceAddress(source.document.source),
        },
      })),
      ...contact.editorNotes.filter(({ changesAction }) => !changesAction),
    ],
    addedFigures: figuresToShow(contact.addedFigures),
  };
}
