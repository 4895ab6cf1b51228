import type { Part, Partner } from '../../../schemas/shared/party.ts';
import { addressOf } from '../../addresses.ts';
import { rolesOf } from '../../governance/structureParts.ts';
import { all } from '../../handbook.ts';
import type { Entry, Handbook } from '../../handbook.ts';
import { sectorLabels } from '../../labels.ts';
import { nameOf, partOf } from '../../parties.ts';
import { evidenceOf } from '../entryData.ts';
import { dataTable, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

interface PartnerRow {
  kind: string;
  partner: string;
  lead: string;
  delegate: string;
  sector: string;
  term: string;
  reason: string;
}

/** Every safeguarding partner, strategic partner and relevant agency of each structure. */
export function partnersTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'structures').flatMap((structure) => {
    const evidence = evidenceOf(handbook, structure);
    const path = addressOf(handbook, structure);
    return partnersIn(handbook, structure).map((row) => ({ structure, row, evidence, path }));
  });
  return dataTable(
    {
      name: 'partners',
      title: 'Partners',
      about:
        'One row for each safeguarding partner, strategic partner and relevant agency of a structure.',
    },
    rows,
    [
      {
        heading: 'partnership',
        of: ({ structure }) => partnershipInCell(handbook, structure.owner),
      },
      { heading: 'structure', of: ({ structure }) => structure.data.title },
      { heading: 'kind', of: ({ row }) => row.kind },
      { heading: 'partner', of: ({ row }) => row.partner },
      { heading: 'lead', of: ({ row }) => row.lead },
      { heading: 'delegate', of: ({ row }) => row.delegate },
      { heading: 'sector', of: ({ row }) => row.sector },
      { heading: 'term', of: ({ row }) => row.term },
      { heading: 'reason', of: ({ row }) => row.reason },
    ],
  );
}

function partnersIn(handbook: Handbook, { data }: Entry<'structures'>): PartnerRow[] {
  const inWords = (part: Part | undefined) => {
    if (!part) return '';
    const { party, term } = partOf(handbook, part);
    return [party.words, term].filter(Boolean).join(', ');
  };
  const partnerRow = (kind: string) => (partner: Partner) => {
    const { party, term = '' } = partOf(handbook, partner);
    const sector = partner.sector ? sectorLabels[partner.sector] : '';
    const { reason = '' } = partner;
    return { kind, partner: party.words, lead: '', delegate: '', sector, term, reason };
  };
  return [
    ...data.safeguardingPartners.map(({ agency, lead, delegate }) => ({
      kind: 'Safeguarding partner',
      partner: nameOf(handbook, { kind: 'agency', agency }).words,
      lead: inWords(lead),
      delegate: inWords(delegate),
      sector: '',
      term: '',
      reason: '',
    })),
    ...data.strategicPartners.map(partnerRow('Strategic partner')),
    ...data.relevantAgencies.map(partnerRow('Relevant agency')),
  ];
}

/** Every role of each structure, such as chair or scrutineer. */
export function rolesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'structures').flatMap((structure) => {
    const evidence = evidenceOf(handbook, structure);
    const path = addressOf(handbook, structure);
    return rolesOf(handbook, structure).map((role) => ({ structure, role, evidence, path }));
  });
  return dataTable(
    {
      name: 'roles',
      title: 'Roles',
      about:
        'One row for each role in a structure, such as chair or independent scrutineer. No row names a person.',
    },
    rows,
    [
      {
        heading: 'partnership',
        of: ({ structure }) => partnershipInCell(handbook, structure.owner),
      },
      { heading: 'structure', of: ({ structure }) => structure.data.title },
      { heading: 'role', of: ({ role }) => role.role },
      { heading: 'heldBy', of: ({ role }) => role.heldBy?.words ?? '' },
      { heading: 'term', of: ({ role }) => role.term ?? '' },
      { heading: 'applies', of: ({ role }) => (role.applies ? 'yes' : 'no') },
      { heading: 'note', of: ({ role }) => role.note ?? '' },
    ],
  );
}
