import type { Entry } from '../../src/model/handbook.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import type { OpeningHoursInput } from '../../src/schemas/shared/openingHours.ts';
import { anEntry } from './entries.ts';

type Fields = NonNullable<Parameters<typeof anEntry<'contacts'>>[2]>;

/** Two councils and the page that their contacts were read on, compared with it on 21 November 2026. */
export const councils: Entry<CollectionName>[] = [
  anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
  anEntry('areas', 'rutland', { title: 'Rutland' }, 'shared'),
  anEntry(
    'sources',
    'arrangements',
    {
      title: 'Contact page',
      publisher: 'Luton Council',
      address: 'https://example.org/contact',
      checked: '2026-11-21',
    },
    'shared',
  ),
];

/** A contact of Luton, unless the test gives other areas. */
export function aContact(name: string, fields: Fields = {}): Entry<'contacts'> {
  return anEntry('contacts', `luton/${name}`, { areas: ['luton'], ...fields });
}

/** One way of getting in touch: a telephone number. */
export function calling(
  number: string,
  hours?: OpeningHoursInput,
): { channels: Fields['channels'] & {} } {
  return { channels: [{ kind: 'phone', number, ...(hours && { hours }) }] };
}
