import { byText } from '../../lib/sorting.ts';
import { hasOwnPage, makersOf, themesOf } from './caseReviews.ts';
import type { Review } from './caseReviews.ts';
import { slugOf } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { ageGroupLabels, reviewKindLabels } from '../labels.ts';

/** One thing that the list of reviews can be narrowed by. */
export interface ReviewFilter {
  id: FilterId;
  label: string;
  /** The value for "no choice". */
  all: string;
  options: FilterOption[];
}

/** A value of a filter with the number of reviews that have it. */
export interface FilterOption {
  value: string;
  label: string;
  count: number;
}

type FilterId = 'theme' | 'age' | 'kind' | 'year' | 'partnership';

/** A value that several reviews share, in words. */
interface Value {
  value: string;
  label: string;
}

const UNKNOWN = 'not-known';

const FILTERS: Record<
  FilterId,
  {
    label: string;
    all: string;
    /** The newest year comes first, all else goes by its words. */
    newestFirst?: boolean;
    valuesOf(handbook: Handbook, review: Review): Value[];
  }
> = {
  theme: {
    label: 'Theme',
    all: 'All themes',
    valuesOf: (handbook, review) => {
      const themes = themesOf(handbook, review);
      if (themes.length === 0) return [{ value: UNKNOWN, label: 'Theme not known' }];
      return themes.map((topic) => ({ value: slugOf(topic.id), label: topic.data.title }));
    },
  },
  age: {
    label: 'Age group, as published',
    all: 'All age groups',
    valuesOf: (_, { data: { ageGroup } }) => [
      ageGroup
        ? { value: ageGroup, label: ageGroupLabels[ageGroup] }
        : { value: UNKNOWN, label: 'No age group published' },
    ],
  },
  kind: {
    label: 'Kind of review',
    all: 'All kinds',
    valuesOf: (_, { data: { kind } }) => [{ value: kind, label: reviewKindLabels[kind] }],
  },
  year: {
    label: 'Year published',
    all: 'All years',
    newestFirst: true,
    valuesOf: (_, { data: { state, published } }) => {
      if (state !== 'published') return [{ value: 'not-published', label: 'Not published' }];
      if (!published) return [{ value: UNKNOWN, label: 'No date given' }];
      // A reporting year has days in two years.
      const year = published.includes('/') ? published : published.slice(0, 4);
      return [{ value: year.replace('/', '-'), label: year }];
    },
  },
  partnership: {
    label: 'Partnership',
    all: 'All partnerships',
    valuesOf: (handbook, review) =>
      makersOf(handbook, review).map(({ id, data }) => ({ value: id, label: data.shortName })),
  },
};

const FILTER_IDS = Object.keys(FILTERS) as FilterId[];

/** What a list of reviews can be narrowed by. A filter with one value only is left out: it narrows nothing. */
export function reviewFilters(handbook: Handbook, reviews: readonly Review[]): ReviewFilter[] {
  return FILTER_IDS.map((id) => {
    const { label, all, newestFirst = false, valuesOf } = FILTERS[id];
    const values = reviews.flatMap((review) => valuesOf(handbook, review));
    const options = [...new Map(values.map((one) => [one.value, one.label]))].map(
      ([value, words]) => ({
        value,
        label: words,
        count: values.filter((one) => one.value === value).length,
      }),
    );
    const sorted = options.toSorted(byText(({ label: words }) => words));
    const ordered = newestFirst ? sorted.toReversed() : sorted;
    const isUnknown = ({ value }: FilterOption) => value === UNKNOWN;
    return {
      id,
      label,
      all,
      options: [...ordered.filter((one) => !isUnknown(one)), ...ordered.filter(isUnknown)],
    };
  }).filter(({ options }) => options.length > 1);
}

/** The values of a review, by filter, as they are in `data-…` attributes: several with spaces between. */
export function filterAttributes(handbook: Handbook, review: Review): Record<string, string> {
  return Object.fromEntries(
    FILTER_IDS.map((id) => [
      `data-${id}`,
      FILTERS[id]
        .valuesOf(handbook, review)
        .map(({ value }) => value)
        .join(' '),
    ]),
  );
}

/** Id of the field of a filter on the page. */
export function filterFieldId(id: string): string {
  return `filter-${id}`;
}

/**
 * Styles that narrow the list without any script: for each value, what has another value is not
 * displayed while the value is chosen. Where a browser does not know `:has()`, the whole list stays.
 */
export function filterStyles(filters: readonly ReviewFilter[]): string {
  return filters
    .flatMap(({ id, options }) =>
      options.map(
        ({ value }) =>
          `.app-reviews:has(#${filterFieldId(id)} option[value="${value}"]:checked) [data-review]:not([data-${id}~="${value}"]){display:none}`,
      ),
    )
    .join('\n');
}

/** Reviews with a page first, then those that are only listed. */
export function byDetail<Item extends { review: Review }>(
  items: readonly Item[],
): { withPage: Item[]; listed: Item[] } {
  return {
    withPage: items.filter(({ review }) => hasOwnPage(review)),
    listed: items.filter(({ review }) => !hasOwnPage(review)),
  };
}
