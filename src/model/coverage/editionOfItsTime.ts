import { firstDayOf } from '../../lib/dates.ts';
import { currencyOf } from '../documents/currency.ts';
import { editionInForceOn } from '../documents/guidanceEditions.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import type { HeldDocument } from './heldDocuments.ts';
import { judgingEdition } from './requirements.ts';

/** Which edition of the guidance applied to a document when it was written, and how that is known. */
export interface EditionOfItsTime {
  /**
   * - `named`: the document names the edition, in any of its parts.
   * - `taken`: no page it is on names one; its editors say which they take it to be.
   * - `dated`: it names none, and its date says which edition had to be followed.
   * - `not-known`: it has neither, or is older than every edition we know.
   */
  basis: 'named' | 'taken' | 'dated' | 'not-known';
  edition?: Entry<'guidanceEditions'>;
  /** The date that it was worked out from. */
  written?: string;
  /** The edition whose list counts: the one of its time, or the nearest before it with a list. */
  judgedBy?: Entry<'guidanceEditions'>;
}

/** The edition whose requirements a document had to meet when it was written. */
export function editionOfItsTime(handbook: Handbook, document: HeldDocument): EditionOfItsTime {
  const [named] = document.entries.flatMap((one) => currencyOf(handbook, one).edition ?? []);
  const written = writtenOn(document);
  const dated = written ? editionInForceOn(handbook, firstDayOf(written)) : undefined;
  const edition = named ?? dated;
  const judgedBy = edition && judgingEdition(handbook, edition, document.of);
  return {
    basis: named
      ? isNamed(handbook, document, named)
        ? 'named'
        : 'taken'
      : written
        ? 'dated'
        : 'not-known',
    ...(edition && { edition }),
    ...(!named && written && { written }),
    ...(judgedBy && { judgedBy }),
  };
}

/** True when a document that its parts come from names the edition. */
function isNamed(
  handbook: Handbook,
  { entries }: HeldDocument,
  { id }: Entry<'guidanceEditions'>,
): boolean {
  return entries.some(({ data }) =>
    data.sources.some(({ document }) => entry(handbook, 'sources', document).data.edition === id),
  );
}

/**
 * When a document was written: the day it was published, else its period. An annual report is written when
 * its year is over. Of a document that we know from a description only, the day of the description says nothing.
 */
function writtenOn({ of, isSeen, currency }: HeldDocument): string | undefined {
  const published = isSeen ? currency.source.data.published : undefined;
  const { period } = currency;
  return published ?? (of === 'yearly-report' ? period?.to : period?.from);
}
