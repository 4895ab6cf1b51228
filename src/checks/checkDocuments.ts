import type { Problem } from '../problems/problem.ts';
import type { DocumentElsewhere } from '../schemas/shared/documents.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** What a file is by the end of its address. */
const FORMAT_OF_ENDING: Readonly<Record<string, DocumentElsewhere['format']>> = {
  pdf: 'pdf',
  doc: 'word',
  docx: 'word',
  xls: 'spreadsheet',
  xlsx: 'spreadsheet',
  ppt: 'slides',
  pptx: 'slides',
  odt: 'open-document',
  ods: 'open-document',
  odp: 'open-document',
  csv: 'csv',
  txt: 'text',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
  mp3: 'audio',
  mp4: 'video',
  zip: 'zip',
};

/** Documents to download that are named twice in one entry, or whose address says that they are something else. */
export function checkDocuments({ data, placeOf }: ContentEntry): Problem[] {
  const documents = 'documents' in data ? data.documents : [];
  const addresses = documents.map(({ address }) => address);
  return documents.flatMap(({ address, format }, row) => {
    const ending = endingOf(address);
    const byEnding = FORMAT_OF_ENDING[ending];
    return [
      ...(addresses.indexOf(address) < row
        ? [problemOf('document-repeated', placeOf(['documents', row, 'address']), { address })]
        : []),
      ...(byEnding !== undefined && byEnding !== format
        ? [
            problemOf('document-of-other-format', placeOf(['documents', row, 'format']), {
              ending,
              format,
              byEnding,
            }),
          ]
        : []),
    ];
  });
}

/** `pdf` of `https://www.example.org/plan.pdf?v=2`. */
function endingOf(address: string): string {
  const { pathname } = new URL(address);
  return /\.([a-z\d]+)$/i.exec(pathname)?.[1]?.toLowerCase() ?? '';
}
