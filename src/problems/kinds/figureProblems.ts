import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems with figures, their series and their charts. */
export const figureProblems = {
  'no-such-series': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'figures',
    ({ id }) => `No series of figures on this page has the id ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Use ${quotedList(allowed)}, or add the series to "figureSeries".`
          : 'Add the series with its title to "figureSeries".',
      ),
  ),
  'no-such-whole': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'figures',
    ({ id }) => `The figure ${quote(id)} is not a whole of this series.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `It may be part of ${quotedList(allowed)}.`
          : 'A whole is in the same series and is no part itself. Remove the line, or give the whole this series.',
      ),
  ),
  'mixed-units': kind<{ units: string[] }>(
    'figures',
    ({ units }) => `A chart has one scale, but these figures are ${joinWords(units)}.`,
    () => 'Make a series of each unit, or remove the line with "chart".',
  ),
  'bar-below-zero': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) => `Bars begin at zero, but a number of ${joinWords(ids.map(quote))} is below it.`,
    () => 'Remove the line with "chart": the table shows numbers below zero too.',
  ),
  'nothing-compared': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) => `A comparison needs something to compare with, and ${joinWords(ids)} has nothing.`,
    () => 'Add "comparisons" to each figure of the series, or write chart: bars.',
  ),
  'no-bar-for-hidden': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) =>
      `There is no number to draw a bar for: the source hides ${joinWords(ids.map(quote))}.`,
    () => 'Remove the line with "chart": the table says what is hidden.',
  ),
  'line-without-years': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) =>
      `A line needs more than one year, and ${joinWords(ids.map(quote))} has one at most.`,
    () => 'Add "asOf" and "history" to each figure of the series, or write chart: bars.',
  ),
  'too-many-lines': kind<{ most: number }>(
    'figures',
    ({ most }) => `Nobody can tell more than ${most} lines apart.`,
    () => 'Make two series, or remove the line with "chart": the table has every number.',
  ),
  'latest-without-year': kind(
    'figures',
    () => 'There are earlier years here, but the figure itself does not say of which year it is.',
    () => 'Add "asOf" to the figure, such as asOf: 2025-03.',
  ),
  'year-repeated': kind<{ asOf: string }>(
    'figures',
    ({ asOf }) => `There are two numbers for ${asOf}.`,
    () =>
      'Write each year once: the latest in the figure itself, the earlier ones in "history". A number that was corrected has "revisedFrom".',
  ),
};
