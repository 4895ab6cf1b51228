import { addDays } from '../../lib/calendar/days.ts';
import { byCode, byNumber, firstThose, inTurn } from '../../lib/sorting.ts';
import { inOrder, ORDER_OF_NEED } from './contactOrder.ts';
import { isEmergency } from './contacts.ts';
import { currencyOf } from '../documents/currency.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** How far a contact can be relied on, on the day of the build. */
export interface ContactTrust {
  /** Day it was confirmed with the service; none as long as nobody has. */
  confirmed?: string;
  /** Day it was last looked at: confirmed, looked for in vain, or compared with its source. */
  lookedAt: string;
  /** Day when it is due to be confirmed again. */
  checkAgain: string;
  isDue: boolean;
}

/** How far a contact can be relied on. `warnAfterDays` is how long a check holds. */
export function trustOf(
  handbook: Handbook,
  contact: Entry<'contacts'>,
  { warnAfterDays }: { warnAfterDays: number },
): ContactTrust {
  const { data } = contact;
  const lookedAt = data.verified?.on ?? data.noneFound?.on ?? currencyOf(handbook, contact).checked;
  const checkAgain = addDays(lookedAt, warnAfterDays);
  return {
    ...(data.verified && { confirmed: data.verified.on }),
    lookedAt,
    checkAgain,
    isDue: checkAgain <= handbook.today,
  };
}

/**
 * Contacts in the order in which to ring them, without the emergency number, which nobody rings to ask: those never confirmed first, then by need (the front door before all
 * others), then the longest unconfirmed.
 */
export function contactsToRing(
  handbook: Handbook,
  options: { warnAfterDays: number },
): { contact: Entry<'contacts'>; trust: ContactTrust }[] {
  return all(handbook, 'contacts')
    .filter(({ data }) => !isEmergency(data))
    .map((contact) => ({ contact, trust: trustOf(handbook, contact, options) }))
    .filter(({ trust }) => trust.confirmed === undefined || trust.isDue)
    .toSorted(
      inTurn(
        firstThose(({ trust }) => trust.confirmed === undefined),
        byNumber(({ contact }) => ORDER_OF_NEED.indexOf(contact.data.function)),
        byCode(({ trust }) => trust.lookedAt),
        (a, b) => inOrder()(a.contact, b.contact),
      ),
    );
}
