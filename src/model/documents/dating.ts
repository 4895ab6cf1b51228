import { formatDate } from '../../lib/dates.ts';
import { capitalised } from '../../lib/text.ts';
import { periodInWords } from '../wording.ts';
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
  if (isSeen && asOf !== undefined) return `As it was on ${formatDate(asOf)}`;
  return 'Not dated';
}
