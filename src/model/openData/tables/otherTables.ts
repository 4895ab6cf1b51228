import { handbook as settings } from '../../../../handbook.config.ts';
import { wholeAddress } from '../../../lib/paths.ts';
import { addressOf } from '../../addresses.ts';
import { asCsv, csvHeadings } from '../../contacts/contactExports.ts';
import { allPlaced } from '../../contacts/placedContacts.ts';
import { all } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { timeLimits } from '../../procedures/timeLimits.ts';
import { timescaleInWords } from '../../../lib/calendar/timeLimit.ts';
import { documentOf, evidenceOf, evidenceOfDocument } from '../entryData.ts';
import { dataTable, dateInCell, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every contact, area by area: those that serve several areas are there once for each. */
export function contactsTable(handbook: Handbook): DataTable {
  const placed = allPlaced(handbook, settings.contacts);
  return {
    name: 'contacts',
    title: 'Contacts',
    about: 'One row for each contact in each area that it serves.',
    columns: csvHeadings,
    rows: placed.length,
    csv: asCsv(placed, { toUrl: wholeAddress, today: handbook.today }),
  };
}

/** Every time limit of every procedure. */
export function timeLimitsTable(handbook: Handbook): DataTable {
  const rows = timeLimits(handbook).procedures.flatMap(({ procedure, place, limits }) => {
    const evidence = evidenceOf(handbook, procedure);
    return limits.map((limit) => {
      const [written] = limit.citations;
      return {
        procedure,
        place,
        limit,
        path: limit.address,
        evidence: written
          ? { ...evidence, documents: [documentOf(written.source, written.citation)] }
          : evidence,
      };
    });
  });
  return dataTable(
    {
      name: 'time-limits',
      title: 'Time limits',
      about: 'One row for each step of a procedure that has a time limit.',
    },
    rows,
    [
      { heading: 'id', of: ({ limit }) => limit.id },
      { heading: 'place', of: ({ place }) => place },
      { heading: 'procedure', of: ({ procedure }) => procedure.data.title },
      { heading: 'step', of: ({ limit }) => limit.title },
      { heading: 'who', of: ({ limit }) => listInCell(limit.who.map(({ words }) => words)) },
      { heading: 'timeLimit', of: ({ limit }) => timescaleInWords(limit.timescale) },
      { heading: 'edition', of: ({ limit }) => limit.edition?.data.shortTitle ?? '' },
      { heading: 'editionId', of: ({ limit }) => limit.edition?.id ?? '' },
    ],
  );
}

/** Every document and page that the site rests on. */
export function sourcesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'sources').map((source) => ({
    source,
    evidence: evidenceOfDocument(handbook, source),
    path: addressOf(handbook, source),
  }));
  return dataTable(
    {
      name: 'sources',
      title: 'Sources',
      about: 'One row for each document and page that the site is based on.',
    },
    rows,
    [
      { heading: 'id', of: ({ source }) => source.id },
      { heading: 'title', of: ({ source }) => source.data.title },
      { heading: 'publisher', of: ({ source }) => source.data.publisher },
      { heading: 'kind', of: ({ source }) => source.data.kind },
      {
        heading: 'partnership',
        of: ({ source }) => partnershipInCell(handbook, source.data.partnership ?? 'shared'),
      },
      { heading: 'published', of: ({ source }) => dateInCell(source.data.published) },
      { heading: 'editionId', of: ({ source }) => source.data.edition ?? '' },
      { heading: 'standing', of: ({ source }) => source.data.standing },
    ],
  );
}
