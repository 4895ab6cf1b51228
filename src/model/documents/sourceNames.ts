import { formatDate } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import type { Source } from '../../schemas/source.ts';
import { all } from '../handbook.ts';
import { once } from '../once.ts';

/** A document or page that entries rest on, as far as its name goes. */
interface NamedSource {
  id: string;
  data: Pick<Source, 'title' | 'publisher' | 'kind' | 'published' | 'address'>;
}

/** What tells documents of one title apart, the plainest first. */
const MARKS: ((data: NamedSource['data']) => string)[] = [
  ({ publisher }) => publisher,
  ({ published }) => (published ? formatDate(published) : 'no date'),
  ({ kind }) => kind.replaceAll('-', ' '),
  ({ address }) => (address ? new URL(address).hostname : 'no address'),
  ({ address }) => address ?? 'no address',
];

/** The name of each source document of the site by its id. */
export const namesOfSources = once('names of sources', (handbook) =>
  sourceNames(all(handbook, 'sources')),
);

/**
 * The name of each source document by its id: its title and, where several have the same one, in brackets what tells them
 * apart: the publisher, else the date, the kind or the address.
 */
export function sourceNames(sources: readonly NamedSource[]): Map<string, string> {
  const titles = groupBy(sources, ({ data }) => data.title.toLowerCase());
  return new Map(
    [...titles.values()].flatMap((alike) =>
      alike.map(({ id, data }): [string, string] => [id, nameAmong(data, alike)]),
    ),
  );
}

function nameAmong(data: NamedSource['data'], alike: readonly NamedSource[]): string {
  if (alike.length === 1) return data.title;
  const mark = MARKS.find(
    (markOf) => new Set(alike.map((one) => markOf(one.data))).size === alike.length,
  );
  return mark ? `${data.title} (${mark(data)})` : data.title;
}
