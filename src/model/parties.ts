import type { Term } from '../schemas/shared/period.ts';
import type { Party } from '../schemas/shared/party.ts';
import { addressOf } from './addresses.ts';
import { entry } from './handbook.ts';
import type { Handbook } from './handbook.ts';
import { termInWords } from './inForce.ts';

/** Somebody who acts, ready to be shown: words, and an address when there is a page to go to. */
export interface NamedParty {
  words: string;
  address?: string;
}

/** Puts a party into words: its name, and its role after it when both are given. */
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
    case 'body': {
      const agency = party.agency ? entry(handbook, 'agencies', party.agency) : undefined;
      const name = agency ? `${party.body} of ${agency.data.title}` : party.body;
      return {
        words: withRole(name, party.role),
        ...(agency && { address: addressOf(handbook, agency) }),
      };
    }
    case 'role':
      return { words: party.role };
    case 'to-be-confirmed':
      return { words: 'To be confirmed' };
    case 'not-given':
      return { words: 'Not given' };
  }
}

/** All that are named among some parties. What the source does not give is left out. */
export function namesOf(handbook: Handbook, parties: readonly Party[]): NamedParty[] {
  return parties.filter(({ kind }) => kind !== 'not-given').map((party) => nameOf(handbook, party));
}

/** Somebody who plays a part, ready to be shown. */
export interface NamedPart {
  party: NamedParty;
  /** `since September 2024`, where anything is known of it. */
  term?: string;
  note?: string;
}

/** Puts somebody who plays a part into words, with the time for which they do. */
export function partOf(
  handbook: Handbook,
  { party, period, note }: { party: Party; period?: Term | undefined; note?: string | undefined },
): NamedPart {
  const term = period && termInWords(period, handbook.today);
  return { party: nameOf(handbook, party), ...(term && { term }), ...(note && { note }) };
}

function withRole(name: string, role: string | undefined): string {
  return role ? `${name} (${role})` : name;
}
