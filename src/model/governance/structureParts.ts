import { lastDayOf } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import { byText } from '../../lib/sorting.ts';
import type { Partner, Sector } from '../../schemas/shared/party.ts';
import type { Term } from '../../schemas/shared/period.ts';
import type { Governance } from './governance.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { sectorLabels } from '../labels.ts';
import { nameOf, partOf } from '../parties.ts';
import type { NamedPart, NamedParty } from '../parties.ts';
import { appliesOn, isOver, termInWords } from '../inForce.ts';

/** Somebody who takes part beside the safeguarding partners, ready to be shown. */
export interface NamedPartner extends NamedPart {
  reason?: string;
}

/** A role in the arrangements, with who has it. */
export interface NamedRole {
  role: string;
  heldBy?: NamedParty;
  term?: string;
  note?: string;
  /** Whether it applies on the day that the structure is shown for. */
  applies: boolean;
}

/** True for a part that is played on the day a structure is shown for: today, or its last day when it has ended. */
export function isPlayed(
  handbook: Handbook,
  { data }: Entry<'structures'>,
  { period }: { period?: Term | undefined },
): boolean {
  const { to } = data.period;
  const day = to && isOver(data.period, handbook.today) ? lastDayOf(to) : handbook.today;
  return period === undefined || appliesOn(period, day);
}

/** A safeguarding partner, ready to be shown. */
export interface NamedSafeguardingPartner {
  party: NamedParty;
  governanceBody?: string;
  otherBodies: string[];
  lead?: NamedPart;
  delegate?: NamedPart;
}

/** Safeguarding partners in words, each with who leads and who the lead has delegated to. */
export function safeguardingPartnersOf(
  handbook: Handbook,
  { partners }: Governance,
): NamedSafeguardingPartner[] {
  return partners.map(({ agency, lead, delegate, ...bodies }) => ({
    party: nameOf(handbook, { kind: 'agency', agency: agency.id }),
    ...bodies,
    ...(lead && { lead: partOf(handbook, lead) }),
    ...(delegate && { delegate: partOf(handbook, delegate) }),
  }));
}

/** Roles of a structure, in the order of the source. */
export function rolesOf(handbook: Handbook, structure: Entry<'structures'>): NamedRole[] {
  return structure.data.roles.map(({ role, heldBy, period, note }) => {
    const term = period && termInWords(period, handbook.today);
    return {
      role,
      ...(heldBy && { heldBy: nameOf(handbook, heldBy) }),
      ...(term && { term }),
      ...(note && { note }),
      applies: isPlayed(handbook, structure, { period }),
    };
  });
}

/** Those who take part, in the order of the source. */
export function partnersOf(handbook: Handbook, partners: readonly Partner[]): NamedPartner[] {
  return partners.map((partner) => ({
    ...partOf(handbook, partner),
    ...(partner.reason && { reason: partner.reason }),
  }));
}

/** Those who take part by sector, in the order of the sectors; by name within each. */
export function partnersBySector(
  handbook: Handbook,
  partners: readonly Partner[],
): { title: string; partners: NamedPartner[] }[] {
  const groups = groupBy(partners, ({ sector }) => sector ?? 'other');
  return (Object.keys(sectorLabels) as Sector[]).flatMap((sector) => {
    const list = groups.get(sector);
    return list
      ? [
          {
            title: sectorLabels[sector],
            partners: partnersOf(handbook, list).toSorted(byText(({ party }) => party.words)),
          },
        ]
      : [];
  });
}
