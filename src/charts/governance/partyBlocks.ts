import type { Governance, Line } from '../../model/governance/governance.ts';
import type { NamedLine } from '../../model/governance/reportingLines.ts';
import { isPlayed, partnersOf, rolesOf } from '../../model/governance/structureParts.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { partOf } from '../../model/parties.ts';
import type { NamedPart, NamedParty } from '../../model/parties.ts';
import type { Part } from '../../schemas/shared/party.ts';
import type { Block, Branch, Card, LineLook } from './blocks.ts';

/** How the line of a group is drawn. */
export function lookOf({ basis }: Pick<Line, 'basis'>): LineLook {
  return basis === 'stated' ? 'solid' : 'dashed';
}

/** A body outside the partnership, on top of the group that answers to it. */
export function outsideTop(line: NamedLine, about: string): Branch {
  return { line: lookOf(line), block: cardBlock(partyCard(line.to, about, 'outside')) };
}

/** The card of anybody who is no group: a body, an agency or a role. */
export function partyCard({ words }: NamedParty, about: string, look: Card['look']): Card {
  return { title: words, about, look };
}

function cardBlock(card: Card): Block {
  return { kind: 'card', card, branches: [] };
}

/** Safeguarding partners on top, each with who leads, who acts for them, and their bodies. */
export function partnerBlocks(
  handbook: Handbook,
  { structure, partners }: Pick<Governance, 'structure' | 'partners'>,
): Branch[] {
  const roleCard = (part: Part | undefined, about: string): Card[] =>
    part && isPlayed(handbook, structure, part)
      ? [partCard(partOf(handbook, part), about, 'role')]
      : [];
  return partners.map(({ agency, governanceBody, otherBodies, lead, delegate }): Branch => {
    const { title } = agency.data;
    const cards: Card[] = [
      ...roleCard(lead, 'lead safeguarding partner'),
      ...roleCard(delegate, 'delegated safeguarding partner'),
      ...otherBodies.map((body) => partyCard({ words: body }, 'shown in the chart', 'body')),
      ...(governanceBody ? [partyCard({ words: governanceBody }, 'governance body', 'body')] : []),
    ];
    return {
      line: 'solid',
      block:
        cards.length > 0
          ? { kind: 'box', title, look: 'partner', cards }
          : cardBlock({ title, about: 'safeguarding partner', look: 'body' }),
    };
  });
}

/** Beside the chart: those who take part beside the safeguarding partners, and roles of the day. */
export function besideBlocks(handbook: Handbook, structure: Entry<'structures'>): Block[] {
  const strategic = partnersOf(
    handbook,
    structure.data.strategicPartners.filter((one) => isPlayed(handbook, structure, one)),
  ).map((part) => partCard(part, 'strategic partner', 'body'));
  const roles = rolesOf(handbook, structure)
    .filter(({ applies }) => applies)
    .map(({ role, heldBy, term }): Card => {
      const about = [heldBy?.words, term].filter(Boolean).join(', ');
      return { title: role, about, look: 'role' };
    });
  return [...boxOf('Strategic partners', 'partner', strategic), ...boxOf('Roles', 'roles', roles)];
}

function boxOf(title: string, look: 'partner' | 'roles', cards: Card[]): Block[] {
  return cards.length > 0 ? [{ kind: 'box', title, look, cards }] : [];
}

function partCard({ party, term }: NamedPart, about: string, look: Card['look']): Card {
  return partyCard(party, [about, term].filter(Boolean).join(', '), look);
}
