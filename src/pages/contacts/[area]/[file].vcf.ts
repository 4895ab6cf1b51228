import type { APIRoute } from 'astro';
import { handbook as site } from '../../../../handbook.config.ts';
import { wholeAddress } from '../../../lib/paths.ts';
import type { PlacedContact } from '../../../model/contacts/contactExports.ts';
import { areasWithContacts } from '../../../model/contacts/contactView.ts';
import { slugOf } from '../../../model/handbook.ts';
import { placedInArea } from '../../../model/contacts/placedContacts.ts';
import { asVCards } from '../../../model/contacts/vCards.ts';
import { getHandbook } from '../../../queries.ts';

export async function getStaticPaths() {
  const handbook = await getHandbook();
  return areasWithContacts(handbook).flatMap((area) => {
    // An address book has no use for a contact that is only known not to be published.
    const contacts = placedInArea(handbook, area, site.contacts).filter(
      ({ view }) => !view.noneFound,
    );
    const file = (name: string, inFile: PlacedContact[]) => ({
      params: { area: slugOf(area.id), file: name },
      props: { contacts: inFile },
    });
    return [
      ...(contacts.length > 0 ? [file('contacts', contacts)] : []),
      ...contacts.map((contact) => file(contact.view.id, [contact])),
    ];
  });
}

/** Contacts of an area for an address book, one by one and all together. */
export const GET: APIRoute<{ contacts: PlacedContact[] }> = async ({ props }) => {
  const { today } = await getHandbook();
  return new Response(asVCards(props.contacts, { toUrl: wholeAddress, today }), {
    headers: { 'Content-Type': 'text/vcard; charset=utf-8' },
  });
};
