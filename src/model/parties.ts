import type { Party } from '../schemas/shared/party.ts';
import { addressOf } from './addresses.ts';
import { entry } from './handbook.ts';
import type { Handbook } from './handbook.ts';

/** Somebody who acts, ready to be shown: words, and an address when there is a page to go to. */
export interface NamedParty {
  words: string;
  address?: string;
}

/** Puts a party into words: its name, and its role in front when both are given. */
export function nameOf(handbook: Handbook, party: Party): NamedParty {
  switch (party.kind) {
    case 'group': {
      const group = entry(handbook, 'groups', party.group);
      return { words: withRole(group.data.title, party.role), address: addressOf(handbook, group) };
    }
    case 'agency': {
      const agency = entry(handbook, 'agencies', party.agency);
      return {
        words: withRole(agency.data.title, party.role),
        address: addressOf(handbook, agency),
      };
    }
    case 'role':
      return { words: party.role };
    case 'to-be-confirmed':
      return { words: 'To be confirmed' };
    case 'not-given':
      return { words: 'Not given in the source' };
  }
}

function withRole(name: string, role: string | undefined): string {
  return role ? `${name} (${role})` : name;
}
