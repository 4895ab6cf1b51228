import { timescaleInWords } from '../../../lib/calendar/timeLimit.ts';
import type { Handbook } from '../../handbook.ts';
import { timeLimits } from '../../procedures/timeLimits.ts';
import { documentOf, evidenceOf } from '../entryData.ts';
import { dataTable, listInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

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
