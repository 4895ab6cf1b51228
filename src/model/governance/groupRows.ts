import { frequencyInWords } from '../../lib/calendar/frequency.ts';
import { capitalised } from '../../lib/text.ts';
import { addressOf, placeOfGroup } from '../addresses.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { groupKindLabels } from '../labels.ts';
import { nameOf } from '../parties.ts';
import type { ReadyLink } from '../site/siteLinks.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import { endingInShort } from './bodies.ts';
import { chairsOf, rotationOf } from './chairs.ts';
import type { ChairsOfKind } from './chairs.ts';
import { continuedBy, groupsIn, recordsOf, structureOf } from './governance.ts';
import { hasGroupPage } from './groupPage.ts';
import { workOf } from './groupWork.ts';

/** A group in the table of its structure: all that is known of it, or the way to its page. */
export interface GroupRow {
  /** Its place on the page. */
  id: string;
  title: string;
  /** Its page, where it has one. */
  path?: string;
  kind: string;
  summary: string;
  meets?: string;
  chairs: ChairsOfKind[];
  rotation?: string;
  /** What else is known of a group without a page, in the order of its page. */
  more: string[];
  links: ReadyLink[];
}

/** The groups of one structure, without those of joint structures it includes. */
export function groupRows(handbook: Handbook, structure: Entry<'structures'>): GroupRow[] {
  return groupsIn(handbook, structure.id).map((group) => groupRow(handbook, group));
}

function groupRow(handbook: Handbook, group: Entry<'groups'>): GroupRow {
  const { data } = group;
  const rotation = rotationOf(handbook, group);
  const hasPage = hasGroupPage(group);
  return {
    id: placeOfGroup(group),
    title: data.title,
    ...(hasPage && { path: addressOf(handbook, group) }),
    kind: capitalised(groupKindLabels[data.kind]),
    summary: data.summary,
    ...(data.meets && { meets: capitalised(frequencyInWords(data.meets)) }),
    chairs: chairsOf(handbook, group),
    ...(rotation && { rotation }),
    more: hasPage ? [] : moreOf(handbook, group),
    links: hasPage ? [] : linksOf(handbook, group),
  };
}

function moreOf(handbook: Handbook, group: Entry<'groups'>): string[] {
  const { members, responsibilities, themes, goldenThreads, formerNames } = group.data;
  const ending = endingInShort(handbook, group);
  const listed = (name: string, items: readonly string[]) =>
    items.length > 0 ? [`${name}: ${items.join('; ')}.`] : [];
  return [
    ...(ending ? [`${ending}.`] : []),
    ...responsibilities,
    ...listed(
      'Members',
      members.map(({ party }) => nameOf(handbook, party).words),
    ),
    ...listed('Themes', themes),
    ...listed('Golden threads', goldenThreads),
    ...listed(
      'Former names',
      formerNames.map(({ name }) => name),
    ),
  ];
}

function linksOf(handbook: Handbook, group: Entry<'groups'>): ReadyLink[] {
  const before = group.data.continues.map((id) => entry(handbook, 'groups', id));
  const others = [...recordsOf(handbook, group), ...before, ...continuedBy(handbook, group)].filter(
    ({ id }) => id !== group.id,
  );
  return [
    ...workOf(handbook, group).map(({ priority, leads }) => ({
      text: `${leads ? 'Leads' : 'Takes part in'}: ${priority.data.title}`,
      path: addressOf(handbook, priority),
    })),
    ...new Map(
      others.map((other) => [
        other.id,
        {
          text: `${other.data.title}, ${periodInWords(structureOf(handbook, other).data.period)}`,
          path: addressOf(handbook, other),
        },
      ]),
    ).values(),
  ];
}
