import { firstDayOf, lastDayOf } from '../../lib/dates.ts';
import { newestFirst } from '../../lib/sorting.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

type Edition = Entry<'guidanceEditions'>;

/** Editions of the national guidance, the newest first. */
export function editionsNewestFirst(handbook: Handbook): Edition[] {
  return all(handbook, 'guidanceEditions').toSorted(
    newestFirst(({ data }) => firstDayOf(data.published)),
  );
}

/**
 * The edition of the national guidance in force: the newest that has to be followed by today. One
 * without such a day counts from the day it was published. Before any has to be followed, it is the
 * first that was published.
 */
export function editionInForce(handbook: Handbook): Edition | undefined {
  return editionInForceOn(handbook, handbook.today);
}

/** The edition in force on a day; see {@link editionInForce}. None before the first was published. */
export function editionInForceOn(handbook: Handbook, day: string): Edition | undefined {
  const published = publishedBy(handbook, day);
  return published.find((edition) => isBinding(edition, day)) ?? published.at(-1);
}

/** A newer edition that has been published and does not have to be followed yet. */
export function editionInTransition(handbook: Handbook): Edition | undefined {
  const [newest] = publishedBy(handbook);
  return newest?.data.followBy && newest.id !== editionInForce(handbook)?.id ? newest : undefined;
}

/** Where an edition is in time: still to be followed, to be followed now, or followed by another. */
export type EditionStage = 'to-come' | 'in-force' | 'replaced';

/** Which stage an edition is in today. */
export function editionStage(handbook: Handbook, edition: Edition): EditionStage {
  const inForce = editionInForce(handbook);
  if (edition.id === inForce?.id) return 'in-force';
  const editions = editionsNewestFirst(handbook).map(({ id }) => id);
  const isNewer =
    inForce === undefined || editions.indexOf(edition.id) < editions.indexOf(inForce.id);
  return isNewer ? 'to-come' : 'replaced';
}

/**
 * True when documents written under an edition are old. That is so from the day when a later
 * edition has to be followed. When no such day is known, it is so once that later edition has itself
 * been replaced: until then nobody can say that the time to change over has passed.
 */
export function isPastEdition(handbook: Handbook, edition: Edition): boolean {
  const published = publishedBy(handbook);
  const place = published.findIndex(({ id }) => id === edition.id);
  const later = place < 0 ? [] : published.slice(0, place);
  return later.some(
    (one, index) => index > 0 || (one.data.followBy && isBinding(one, handbook.today)),
  );
}

function publishedBy(handbook: Handbook, day = handbook.today): Edition[] {
  return editionsNewestFirst(handbook).filter(({ data }) => firstDayOf(data.published) <= day);
}

function isBinding({ data }: Edition, today: string): boolean {
  return data.followBy ? lastDayOf(data.followBy) <= today : firstDayOf(data.published) <= today;
}
