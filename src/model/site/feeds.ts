import { addressOf, areaContactsAddress } from '../addresses.ts';
import { stageOf } from '../governance/bodies.ts';
import { slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { all } from '../handbook.ts';
import { once } from '../once.ts';
import { jointArrangementsOf, onTopic, usedTopics } from '../related.ts';
import { changesNewestFirst, pagesOf } from './changes.ts';
import { byText } from '../../lib/sorting.ts';

/** The changes of one area or topic, for those who want to be told of no others. */
export interface PartFeed {
  kind: 'areas' | 'topics';
  /** Last part of its address. */
  name: string;
  /** What the changes are about: "Luton", "Neglect". */
  about: string;
  /** The page that it is about. */
  page: string;
  /** Where the feed is. */
  path: string;
  changes: readonly Entry<'changes'>[];
}

/** A feed for each partnership that there is today or will be, and for each topic, in the order of their names. */
export const partFeeds = once('feeds of areas and topics', (handbook): PartFeed[] => [
  ...all(handbook, 'partnerships')
    .filter((one) => stageOf(handbook, one) !== 'ended')
    .map((one) => feedOfPartnership(handbook, one))
    .toSorted(byText(({ about }) => about)),
  ...usedTopics(handbook)
    .map((one) => feedOfTopic(handbook, one))
    .toSorted(byText(({ about }) => about)),
]);

/** The feed about a page, if there is one: of a partnership, an area of it, or a topic. */
export function feedsAbout(handbook: Handbook, page: string): PartFeed[] {
  const areas = all(handbook, 'areas').filter(({ id }) => areaContactsAddress(id) === page);
  return partFeeds(handbook).filter(
    (feed) =>
      feed.page === page ||
      (feed.kind === 'areas' &&
        areas.some(({ id }) =>
          handbook.entries.partnerships.get(feed.name)?.data.areas.includes(id),
        )),
  );
}

function feedOfPartnership(handbook: Handbook, partnership: Entry<'partnerships'>): PartFeed {
  const bodies = [partnership, ...jointArrangementsOf(handbook, partnership.id)];
  const below = [
    ...bodies.map((one) => addressOf(handbook, one)),
    ...partnership.data.areas.map(areaContactsAddress),
  ];
  return {
    kind: 'areas',
    name: partnership.id,
    about: partnership.data.shortName,
    page: addressOf(handbook, partnership),
    path: `/updates/areas/${partnership.id}.xml`,
    changes: changesOn(handbook, (page) => below.some((start) => page.startsWith(start))),
  };
}

function feedOfTopic(handbook: Handbook, topic: Entry<'topics'>): PartFeed {
  const page = addressOf(handbook, topic);
  const pages = new Set([
    page,
    ...onTopic(handbook, topic.id).map((one) => addressOf(handbook, one).replace(/#.*$/, '')),
  ]);
  return {
    kind: 'topics',
    name: slugOf(topic.id),
    about: topic.data.title,
    page,
    path: `/updates/topics/${slugOf(topic.id)}.xml`,
    changes: changesOn(handbook, (one) => pages.has(one)),
  };
}

function changesOn(handbook: Handbook, isWanted: (page: string) => boolean) {
  return changesNewestFirst(handbook).filter((change) => pagesOf(handbook, change).some(isWanted));
}
