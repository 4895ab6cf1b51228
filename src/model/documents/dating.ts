import { formatDate } from '../../lib/dates.ts';
import { capitalised } from '../../lib/text.ts';
import { UNDATED_COPY } from '../../schemas/source.ts';
import type { Source } from '../../schemas/source.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import type { Currency } from './currency.ts';

/**
 * From when a document is, in words: the period it speaks of, else the day it was published or read as it was. What is
 * known only from a description says nothing of the document's own day.
 */
export function datingInWords(
  { period, source }: Pick<Currency, 'period' | 'source'>,
  isSeen: boolean,
): string {
  if (period) return capitalised(periodInWords(period));
  const { published, asOf } = source.data;
  if (isSeen && published !== undefined) return `Published ${formatDate(published)}`;
  if (isSeen && asOf !== undefined && asOf !== UNDATED_COPY)
    return `As it was on ${formatDate(asOf)}`;
  return 'Not dated';
}

/** What a reader has to know of a page that was read as it was on one day; nothing for any other document. */
export function overwrittenInWords(asOf: Source['asOf']): string {
  if (asOf === undefined) return '';
  return asOf === UNDATED_COPY
    ? 'Read as a stored copy without a date. The page may say something else today.'
    : `Its owner overwrites it: used here as it was on ${formatDate(asOf)}, and it may say something else today.`;
}
