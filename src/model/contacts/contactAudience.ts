import type { Contact } from '../../schemas/contact.ts';
import { onlyForLabels } from '../labels.ts';

/** Who looks for a contact. */
export type Caller = Contact['audiences'][number];

/** Whether a contact answers this caller. Professionals include schools; a contact for schools answers schools alone. */
export function answers({ audiences }: Contact, caller: Caller): boolean {
  if (audiences.includes('anyone')) return true;
  if (caller === 'anyone') return false;
  return (
    audiences.includes(caller) || (caller === 'schools' && audiences.includes('professionals'))
  );
}

/** The only people a contact is for; undefined when it is for everybody. */
export function onlyFor({ audiences }: Contact): 'professionals' | 'schools' | undefined {
  if (audiences.includes('anyone')) return undefined;
  return audiences.includes('professionals') ? 'professionals' : 'schools';
}

/** The mark of a contact that is not for everybody; undefined when it is. Shown beside every number it has. */
export function onlyForInWords(contact: Contact): string | undefined {
  const only = onlyFor(contact);
  if (!only) return undefined;
  return contact.onlyFor ? `Only for ${contact.onlyFor}` : onlyForLabels[only];
}
