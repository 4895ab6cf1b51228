import { areasWithContacts } from './contactView.ts';
import { all, slugOf } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** The numbers of an area for one purpose, with the address of its page. */
export interface AreaNumbers {
  text: string;
  path: string;
  numbers: { number: string; hours?: string | undefined }[];
}

/** The numbers to call for one purpose, area by area, for everybody or for schools. */
export function numbersByArea(
  handbook: Handbook,
  purpose: Entry<'contacts'>['data']['function'],
): AreaNumbers[] {
  return areasWithContacts(handbook).map(({ id, data }) => {
    const contacts = all(handbook, 'contacts').filter(
      (contact) => contact.data.areas.includes(id) && contact.data.function === purpose,
    );
    return {
      text: data.title,
      path: `/contacts/${slugOf(id)}/`,
      numbers: contacts
        .filter(
          ({ data: { audiences } }) =>
            audiences.includes('anyone') || audiences.includes('schools'),
        )
        .flatMap(({ data: { channels } }) =>
          channels.flatMap((channel) =>
            channel.kind === 'phone' ? [{ number: channel.number, hours: channel.hours }] : [],
          ),
        ),
    };
  });
}
