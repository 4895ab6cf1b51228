import { groupBy } from '../../lib/lists.ts';
import { ruleForces } from '../../schemas/topic.ts';
import type { RuleForce } from '../../schemas/topic.ts';
import { addressOf } from '../addresses.ts';
import type { AreaRows } from '../contacts/contactRows.ts';
import { numbersEverywhere } from '../contacts/numbersByArea.ts';
import { chaptersOnTopic } from '../documents/manuals.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { ruleForceLabels } from '../labels.ts';
import { onTopic, topicsWithin } from '../related.ts';
import type { TopicalEntry } from '../related.ts';
import { kindLabels } from './relatedLinks.ts';
import { hasPage, linkOf } from './siteLinks.ts';
import type { ReadyLink } from './siteLinks.ts';

/** What is written on a topic in one place. */
interface ListedOnTopic {
  id: string;
  title: string;
  links: (ReadyLink & { summary: string })[];
}

/** The page of a topic, ready to be shown: what to do first, what there is last. */
export interface TopicPage {
  actions: {
    text: string;
    timescale: Entry<'topics'>['data']['doNow'][number]['timescale'];
    link?: ReadyLink;
  }[];
  numbers: AreaRows[];
  rules: { title: string; texts: string[] }[];
  local: { places: string; text: string; link?: ReadyLink }[];
  within: (ReadyLink & { summary: string })[];
  /** Chapters of local manuals. */
  chapters: (ReadyLink & { summary: string })[];
  lists: ListedOnTopic[];
}

/** Puts the page of a topic together. */
export function topicPage(handbook: Handbook, topic: Entry<'topics'>): TopicPage {
  const { data } = topic;
  const numbers = data.contacts.length > 0 ? numbersEverywhere(handbook, data.contacts) : [];
  const local = data.local.map(({ text, localTo, link }) => ({
    places: localTo.map((id) => entry(handbook, 'partnerships', id).data.shortName).join(', '),
    text,
    ...(link && { link: { text: link.title, path: link.address } }),
  }));
  const within = topicsWithin(handbook, topic.id).map((one) => ({
    text: one.data.title,
    path: addressOf(handbook, one),
    summary: one.data.summary,
  }));
  const chapters = [...chaptersOnTopic(handbook, topic.id)].flatMap(([owner, listed]) =>
    listed.map(({ title, address, place, about }) => ({
      text: title,
      path: address ?? place,
      summary: [entry(handbook, 'partnerships', owner).data.shortName, about]
        .filter(Boolean)
        .join('. '),
    })),
  );
  const lists = [...groupBy(onTopic(handbook, topic.id), ({ owner }) => owner)].map(
    ([owner, entries]) => listOf(handbook, owner, entries),
  );
  return {
    actions: data.doNow.map(({ text, timescale, link }) => ({
      text,
      timescale,
      ...(link && hasPage(handbook, link) && { link: linkOf(handbook, link) }),
    })),
    numbers,
    rules: rulesByForce(data.rules),
    local,
    within,
    chapters,
    lists,
  };
}

/** The rules, those that bind most first. */
function rulesByForce(rules: Entry<'topics'>['data']['rules']): TopicPage['rules'] {
  const textsOf = (force: RuleForce) =>
    rules.filter((rule) => rule.force === force).map(({ text }) => text);
  return ruleForces
    .map((force) => ({ title: ruleForceLabels[force], texts: textsOf(force) }))
    .filter(({ texts }) => texts.length > 0);
}

function listOf(handbook: Handbook, owner: string, entries: TopicalEntry[]): ListedOnTopic {
  const title =
    owner === 'shared'
      ? 'Everywhere in England'
      : entry(handbook, 'partnerships', owner).data.shortName;
  return {
    id: `in-${owner}`,
    title,
    links: entries.map((one) => ({
      text: one.data.title,
      path: addressOf(handbook, one),
      summary: `${kindLabels[one.collection]}. ${one.data.summary}`,
    })),
  };
}
