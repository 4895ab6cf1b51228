import { addressOf } from '../../addresses.ts';
import { dutiesInOrder, dutyState, dutyStateInWords } from '../../coverage/duties.ts';
import { areasOfService } from '../../governance/services.ts';
import { all, entry } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { askedDocumentLabels, serviceKindLabels } from '../../labels.ts';
import { nameOf } from '../../parties.ts';
import { evidenceOf } from '../entryData.ts';
import { dataTable, dateInCell, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every service for children and families. */
export function servicesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'services').map((service) => ({
    service,
    evidence: evidenceOf(handbook, service),
    path: addressOf(handbook, service),
  }));
  return dataTable(
    {
      name: 'services',
      title: 'Services',
      about:
        'One row for each team or service that works with children and families. Its numbers are in the table of contacts.',
    },
    rows,
    [
      { heading: 'id', of: ({ service }) => service.id },
      { heading: 'partnership', of: ({ service }) => partnershipInCell(handbook, service.owner) },
      { heading: 'name', of: ({ service }) => service.data.title },
      { heading: 'kind', of: ({ service }) => serviceKindLabels[service.data.kind] },
      { heading: 'purpose', of: ({ service }) => service.data.purpose.join(' ') },
      {
        heading: 'areas',
        of: ({ service }) =>
          listInCell(areasOfService(handbook, service).map(({ data }) => data.title)),
      },
      {
        heading: 'partners',
        of: ({ service }) =>
          listInCell(service.data.partners.map(({ party }) => nameOf(handbook, party).words)),
      },
      {
        heading: 'contacts',
        of: ({ service }) =>
          listInCell(service.data.contacts.map((id) => entry(handbook, 'contacts', id).data.title)),
      },
    ],
  );
}

/** Every duty in law, in force or to come. */
export function dutiesTable(handbook: Handbook): DataTable {
  const rows = dutiesInOrder(handbook).map((duty) => ({
    duty,
    evidence: evidenceOf(handbook, duty),
    path: addressOf(handbook, duty),
  }));
  return dataTable(
    {
      name: 'duties',
      title: 'Duties in law',
      about:
        'One row for each duty that an Act gives safeguarding partners, with whether it is in force.',
    },
    rows,
    [
      { heading: 'id', of: ({ duty }) => duty.id },
      { heading: 'duty', of: ({ duty }) => duty.data.title },
      { heading: 'act', of: ({ duty }) => duty.data.act },
      { heading: 'section', of: ({ duty }) => `section ${duty.data.section}` },
      { heading: 'sectionAddress', of: ({ duty }) => duty.data.address },
      { heading: 'binds', of: ({ duty }) => listInCell(duty.data.binds) },
      { heading: 'asks', of: ({ duty }) => duty.data.asks.join(' ') },
      {
        heading: 'affects',
        of: ({ duty }) => listInCell(duty.data.affects.map((of) => askedDocumentLabels[of])),
      },
      { heading: 'passed', of: ({ duty }) => dateInCell(duty.data.passed) },
      { heading: 'inForce', of: ({ duty }) => dutyStateInWords(dutyState(handbook, duty)) },
      { heading: 'start', of: ({ duty }) => duty.data.commencement },
    ],
  );
}
