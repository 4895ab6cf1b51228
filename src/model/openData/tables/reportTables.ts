import { addressIfAny, addressOf } from '../../addresses.ts';
import type { Handbook } from '../../handbook.ts';
import { ageGroupLabels, combinedReviewLabels, reviewKindLabels } from '../../labels.ts';
import { figureGroups } from '../../reports/figures.ts';
import type { FigureFields } from '../../reports/figures.ts';
import { readingsOf } from '../../reports/figureYears.ts';
import type { Figure } from '../../../schemas/shared/figure.ts';
import { figureInWords, targetInWords } from '../../wording/figureInWords.ts';
import type { Reading } from '../../wording/figureInWords.ts';
import { isSourced } from '../../documents/currency.ts';
import { evidenceOf } from '../entryData.ts';
import { publishedEntries } from '../openDataEntries.ts';
import type { AnyEntry } from '../openDataEntries.ts';
import { dataTable, dateInCell, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every figure of every entry that has some. */
export function figuresTable(handbook: Handbook): DataTable {
  const rows = publishedEntries(handbook).flatMap((entry) => {
    if (!hasFigures(entry) || !isSourced(entry)) return [];
    const evidence = evidenceOf(handbook, entry);
    const path = addressIfAny(handbook, entry) ?? '/';
    return figureGroups(entry.data).flatMap(({ series, figures }) =>
      figures.flatMap((figure) =>
        numbersOf(figure).map((number) => ({ entry, series, figure, number, evidence, path })),
      ),
    );
  });
  return dataTable(
    {
      name: 'figures',
      title: 'Figures',
      about:
        'One row for each number as it is printed: a figure, or the same in an earlier year. A number that the source hides is "suppressed".',
    },
    rows,
    [
      { heading: 'id', of: ({ entry, figure }) => `${entry.id}#${figure.id}` },
      { heading: 'partnership', of: ({ entry }) => partnershipInCell(handbook, entry.owner) },
      { heading: 'page', of: ({ entry }) => entry.data.title },
      { heading: 'series', of: ({ series }) => series?.title ?? '' },
      { heading: 'label', of: ({ figure }) => figure.label },
      { heading: 'value', of: ({ number }) => number.value ?? '' },
      { heading: 'unit', of: ({ figure }) => figure.unit },
      { heading: 'qualifier', of: ({ number }) => number.qualifier },
      { heading: 'suppressed', of: ({ number }) => (number.value === undefined ? 'yes' : 'no') },
      { heading: 'asOf', of: ({ number }) => dateInCell(number.asOf) },
      { heading: 'revisedFrom', of: ({ number }) => number.revisedFrom ?? '' },
      { heading: 'target', of: ({ figure }) => (figure.target ? targetInWords(figure) : '') },
      { heading: 'partOf', of: ({ figure }) => figure.partOf ?? '' },
      {
        heading: 'comparedWith',
        of: ({ figure, number }) =>
          // What is printed beside the latest number is not compared with those before it.
          number.asOf === figure.asOf ? listInCell(comparisonsOf(figure)) : '',
      },
      { heading: 'note', of: ({ figure }) => figure.note ?? '' },
    ],
  );
}

/** Every published case review that search engines may list. */
export function reviewsTable(handbook: Handbook): DataTable {
  const rows = publishedEntries(handbook).flatMap((entry) =>
    entry.collection === 'caseReviews'
      ? [
          {
            entry,
            data: entry.data,
            evidence: evidenceOf(handbook, entry),
            path: addressOf(handbook, entry),
          },
        ]
      : [],
  );
  return dataTable(
    {
      name: 'reviews',
      title: 'Case reviews',
      about: 'One row for each case review.',
    },
    rows,
    [
      { heading: 'id', of: ({ entry }) => entry.id },
      { heading: 'partnership', of: ({ entry }) => partnershipInCell(handbook, entry.owner) },
      { heading: 'title', of: ({ data }) => data.title },
      { heading: 'kind', of: ({ data }) => reviewKindLabels[data.kind] },
      { heading: 'reviewState', of: ({ data }) => data.state },
      { heading: 'published', of: ({ data }) => yearInCell(data.published) },
      { heading: 'yearsFrom', of: ({ data }) => data.reviewed?.from ?? '' },
      { heading: 'yearsTo', of: ({ data }) => data.reviewed?.to ?? '' },
      {
        heading: 'ageGroup',
        of: ({ data }) => (data.ageGroup ? ageGroupLabels[data.ageGroup] : ''),
      },
      { heading: 'recommendations', of: ({ data }) => data.recommendationCount ?? '' },
      { heading: 'ownersPage', of: ({ data }) => data.ownersDocument?.address ?? '' },
      {
        heading: 'jointWith',
        of: ({ data }) => data.jointWith.map((id) => partnershipInCell(handbook, id)).join('; '),
      },
      {
        heading: 'combinedWith',
        of: ({ data }) => (data.combinedWith ? combinedReviewLabels[data.combinedWith] : ''),
      },
      {
        heading: 'withdrawn',
        of: ({ data }) => (data.withdrawn ? yearInCell(data.withdrawn.when) || 'yes' : ''),
      },
    ],
  );
}

/** `2020`, `in June 2020`, or for a reporting year `in 2022/23`. */
function yearInCell(published: string | undefined): string {
  return published?.includes('/') ? `in ${published}` : dateInCell(published);
}

/** The numbers of a figure, the oldest first; one without a date is the latest. */
function numbersOf(figure: Figure): (Reading & { asOf?: string | undefined })[] {
  return [...readingsOf(figure), ...(figure.asOf === undefined ? [figure] : [])];
}

function comparisonsOf({ comparisons, unit }: Figure): string[] {
  return comparisons.map(
    ({ label, value }) => `${label}: ${figureInWords({ unit, value, qualifier: 'exactly' })}`,
  );
}

function hasFigures(entry: AnyEntry): entry is AnyEntry & { data: FigureFields } {
  return 'figures' in entry.data && 'figureSeries' in entry.data;
}
