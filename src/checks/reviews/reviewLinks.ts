import type { Problem } from '../../problems/problem.ts';
import type { FieldPath, WrittenContent, WrittenEntry } from '../../loader/entries.ts';
import { problemOf } from '../../problems/problemKinds.ts';
import { OFFICIAL, PRESS } from './reviewWords.ts';

/** Links of a review that lead anywhere but to its owner, to public bodies and to the repository. */
export function checkReviewLinks(
  review: WrittenEntry<'caseReviews'>,
  content: WrittenContent,
): Problem[] {
  const press = [...PRESS, ...content.areas.flatMap(({ data }) => data.localPress)];
  const owners = sitesOfOwner(review.owner, content);
  return addressesIn(review.data, [])
    .concat(citedAddresses(review, content))
    .flatMap(({ address, path }) => {
      const host = hostOf(address);
      if (host === undefined || endsIn(host, OFFICIAL) || owners.has(host)) return [];
      const code = endsIn(host, press) ? 'press-link-in-review' : 'foreign-link-in-review';
      return [problemOf(code, review.placeOf(path), { host })];
    });
}

interface PlacedAddress {
  address: string;
  path: FieldPath;
}

/** Websites of the partnership, and of those it works with jointly, as the sources know them. */
function sitesOfOwner(owner: string, { partnerships, sources }: WrittenContent): Set<string> {
  const together = partnerships.filter(
    ({ id, data }) => id === owner || data.jointOf.includes(owner),
  );
  const ids = new Set(together.map(({ id }) => id));
  const addresses = [
    ...together.map(({ data }) => data.website),
    ...sources
      .filter(({ data }) => data.partnership && ids.has(data.partnership))
      .map(({ data }) => data.address),
  ];
  return new Set(addresses.flatMap((address) => hostOf(address ?? '') ?? []));
}

/** Web addresses anywhere in the fields, in running text too. */
function addressesIn(value: unknown, path: FieldPath): PlacedAddress[] {
  if (typeof value === 'string')
    return (value.match(/https?:\/\/[^\s)>\]]+/g) ?? []).map((address) => ({ address, path }));
  if (typeof value !== 'object' || value === null) return [];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return children.flatMap(([key, child]) => addressesIn(child, [...path, key]));
}

/** The page shows every document it rests on as a link. */
function citedAddresses(
  { data }: WrittenEntry<'caseReviews'>,
  { sources }: WrittenContent,
): PlacedAddress[] {
  return data.sources.flatMap(({ document }, index) => {
    const address = sources.find(({ id }) => id === document)?.data.address;
    return address ? [{ address, path: ['sources', index, 'document'] }] : [];
  });
}

function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : undefined;
}

function endsIn(host: string, domains: readonly string[]): boolean {
  return domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
}
