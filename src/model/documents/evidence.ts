import { formatDate } from '../../lib/dates.ts';
import { numbersInText } from '../../lib/telephone/numbersInText.ts';
import { groupBy } from '../../lib/lists.ts';
import type { CollectionName, EntryData } from '../../schemas/collections.ts';
import type { Citation, EditorNote } from '../../schemas/shared/provenance.ts';
import { entry } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { rowsFor } from '../site/localNotes.ts';
import { currencyOf, stateOfCited } from './currency.ts';
import type { Currency, SourcedEntry } from './currency.ts';
import { shortLabelOf } from './documentState.ts';

/** A document that something on a page rests on, with the places in it. */
export interface CitedDocument {
  source: Entry<'sources'>;
  /** Address of the document itself, unless its places have their own. */
  address?: string;
  /** How current it is; nothing for a current one. */
  label?: string;
  places: Citation[];
}

/** A remark that changes nothing in what a reader does, with the page it speaks of. */
interface EvidenceNote {
  about?: string | undefined;
  text: string;
  link?: { text: string; address: string };
}

/** How one thing on a page is known: the page itself, or a part of it such as a contact, a step or a word. */
export interface EvidenceItem {
  /** Id of the item on the page, for links from what it is about. */
  id?: string;
  /** What it is about; none for the page itself. */
  title?: string;
  /** Where on the page that is. */
  path?: string;
  /** How far it can be relied on. Said once for all that have it in common. */
  facts: string;
  documents: CitedDocument[];
  notes: EvidenceNote[];
  addedFigures: { figure: string; reason: string }[];
}

/** How everything on a page is known. Shown at its end, folded. */
export interface Evidence {
  /** How current the entry is that the page shows. */
  currency?: Currency;
  /** The first and the last day on which what the page brings together was checked. */
  checked?: { first: string; last: string };
  items: EvidenceItem[];
}

/** The fields that feed the evidence. */
interface EvidenceFields {
  title: string;
  sources: Citation[];
  editorNotes: EditorNote[];
  addedFigures: { figure: string; reason: string; localTo?: string[] | undefined }[];
}

/** The content types whose entries say how they are known. */
type EvidencedName = {
  [Name in CollectionName]: EntryData<Name> extends EvidenceFields ? Name : never;
}[CollectionName];

/** An entry that says how it is known. */
export type EvidencedEntry = EntryOf<EvidencedName> & SourcedEntry;

/** Citations by the document that they name, in the order of the first citation of each. */
export function citedDocuments(
  handbook: Handbook,
  citations: readonly Citation[],
): CitedDocument[] {
  return [...groupBy(citations, ({ document }) => document)].map(([id, places]) => {
    const source = entry(handbook, 'sources', id);
    const label = shortLabelOf(stateOfCited(handbook, places[0]!));
    const own = places.some(({ address }) => address) ? undefined : source.data.address;
    return { source, places, ...(own && { address: own }), ...(label && { label }) };
  });
}

interface EvidenceOptions {
  /** The partnership whose page it is: notes tied to others are left out. */
  partnership?: string | undefined;
  /** Parts of the page with their own sources. */
  parts?: EvidenceItem[];
  /** The entry has another page, which says how it is known, and to which one of the parts leads. */
  isSaidElsewhere?: boolean;
}

/** How a page that shows one entry is known. */
export function evidenceOf(
  handbook: Handbook,
  own: EvidencedEntry,
  { partnership, parts = [], isSaidElsewhere = false }: EvidenceOptions = {},
): Evidence {
  const item = itemOf(handbook, isSaidElsewhere ? localAlone(own) : own, partnership);
  return { currency: currencyOf(handbook, own), items: [item, ...parts] };
}

/** An entry with what it says of how it is known in some places alone. */
function localAlone(own: EvidencedEntry): EvidencedEntry {
  const { editorNotes, addedFigures }: EvidenceFields = own.data;
  const isLocal = ({ localTo }: { localTo?: string[] | undefined }) => localTo !== undefined;
  const data = {
    ...own.data,
    sources: [],
    editorNotes: editorNotes.filter(isLocal),
    addedFigures: addedFigures.filter(isLocal),
  };
  return { ...own, data } as EvidencedEntry;
}

/** How one of several entries on a page is known, with what leads from it to the entry and back. */
export function evidenceItemOf(
  handbook: Handbook,
  own: EvidencedEntry,
  at: { id: string; title?: string },
): EvidenceItem {
  const fields: EvidenceFields = own.data;
  return {
    id: sourceIdOf(at.id),
    title: at.title ?? fields.title,
    path: `#${at.id}`,
    ...itemOf(handbook, own),
    facts: `Checked ${formatDate(currencyOf(handbook, own).checked)}.`,
  };
}

/**
 * How a page that leads to many entries is known: the documents behind all of them, without the places, which each
 * page of an entry gives. None when there is no entry.
 */
export function evidenceOfMany(
  handbook: Handbook,
  entries: readonly SourcedEntry[],
): Evidence | undefined {
  if (entries.length === 0) return undefined;
  const citations = entries.flatMap(({ data }): Citation[] => data.sources);
  const days = entries.map((one) => currencyOf(handbook, one).checked).toSorted();
  const documents = citedDocuments(handbook, citations).map((one) => ({ ...one, places: [] }));
  return {
    checked: { first: days[0]!, last: days.at(-1)! },
    items: [{ facts: '', documents, notes: [], addedFigures: [] }],
  };
}

/** Id of the place at the end of a page that says how something on it is known. */
export function sourceIdOf(id: string): string {
  return `source-${id}`;
}

/**
 * The figures that an entry has added, without telephone numbers: those are for the check alone. A reader sees a number
 * at its contact, with who may use it, and no longer than it can be relied on.
 */
export function figuresToShow<Row extends { figure: string }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ figure }) => numbersInText(figure).length === 0);
}

/** The notes of an entry that change what a reader does: they belong above its text, not at the end of the page. */
export function actionNotes(notes: readonly EditorNote[]): EditorNote[] {
  return notes.filter(({ changesAction }) => changesAction);
}

function itemOf(
  handbook: Handbook,
  { data }: EvidencedEntry,
  partnership?: string,
): Omit<EvidenceItem, 'title'> {
  const fields: EvidenceFields = data;
  return {
    facts: '',
    documents: citedDocuments(handbook, fields.sources),
    notes: rowsFor(handbook, fields.editorNotes, partnership).filter(
      ({ changesAction }) => !changesAction,
    ),
    addedFigures: rowsFor(handbook, figuresToShow(fields.addedFigures), partnership),
  };
}
