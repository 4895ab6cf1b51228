import { formatDate, onDay } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { byTitle } from '../../lib/sorting.ts';
import { addressOf } from '../addresses.ts';
import { areaInSentence } from './areaNames.ts';
import { continuedBy } from './governance.ts';
import { entry } from '../handbook.ts';
import type { EntryOf, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';
import { hasBegun, isOver } from '../inForce.ts';

/** Whether something is there on the day of the build. What no source dates is there. */
export type Stage = 'to-come' | 'current' | 'ended';

/** Something that may start and end on a day that a source names. */
export type Body = EntryOf<'partnerships' | 'groups' | 'areas' | 'agencies'>;

/** What sources say about the start or the end of a body. Nothing in it is worked out from the age of a document. */
export interface Ending {
  /** `ended on 25 September 2019`, `lasts until 31 March 2028`, `starts on 1 April 2028`. */
  words: string;
  /** What leads to the others: `. Succeeded by:`, `; then:`, `; until then:`. */
  leadIn: string;
  /** Bodies that take over; for one to come, those that are there until then. */
  others: { text: string; path: string }[];
}

/** Whether something is there on a day: not yet, still or no longer. */
export function stageOn(today: string, { exists }: Pick<Body['data'], 'exists'>): Stage {
  if (!exists) return 'current';
  if (!hasBegun(exists, today)) return 'to-come';
  return isOver(exists, today) ? 'ended' : 'current';
}

/** Whether a body is there on the day of the build. */
export function stageOf({ today }: Handbook, { data }: Body): Stage {
  return stageOn(today, data);
}

/** True for a body that is there on the day of the build. */
export function isThere(handbook: Handbook, body: Body): boolean {
  return stageOf(handbook, body) === 'current';
}

/** The end of a body and who takes over, or its start and who is there until then; nothing where no source names either. */
export function endingOf(handbook: Handbook, body: Body): Ending | undefined {
  const { exists } = body.data;
  const links = (bodies: Body[]) =>
    bodies.map((one) => ({ text: one.data.title, path: addressOf(handbook, one) }));
  if (exists?.from && stageOf(handbook, body) === 'to-come')
    return {
      words: `starts ${onDay(exists.from)}`,
      leadIn: '; until then:',
      others: links(predecessorsOf(handbook, body)),
    };
  if (!exists?.to) return undefined;
  const isToEnd = !isOver(exists, handbook.today);
  return {
    words: isToEnd
      ? `lasts until ${formatDate(exists.to)}`
      : `${exists.basis === 'planned' ? 'was due to end' : 'ended'} ${onDay(exists.to)}`,
    leadIn: isToEnd ? '; then:' : '. Succeeded by:',
    others: links(successorsOf(handbook, body)),
  };
}

/** An ending with the name that a sentence about it begins with. */
export interface NamedEnding {
  name: string;
  ending: Ending;
}

/** What readers call the council of an area in a sentence that begins with it. */
export function councilInSentence(area: EntryOf<'areas'>): string {
  return `The council of ${areaInSentence(area)}`;
}

/**
 * What starts or ends at a partnership: the partnership itself or, where no source says so of it, the councils of its
 * areas.
 */
export function endingsOf(handbook: Handbook, partnership: EntryOf<'partnerships'>): NamedEnding[] {
  const own = endingOf(handbook, partnership);
  if (own) return [{ name: `The ${partnership.data.title}`, ending: own }];
  return partnership.data.areas.flatMap((id) => {
    const area = entry(handbook, 'areas', id);
    const ending = endingOf(handbook, area);
    return ending ? [{ name: councilInSentence(area), ending }] : [];
  });
}

/** The same for a list: `Until 31 March 2028; then Sampleford`, `From 1 April 2028; until then Exampleton`. */
export function endingInShort(handbook: Handbook, body: Body): string | undefined {
  const { exists } = body.data;
  const named = (lead: string, bodies: Body[]) =>
    bodies.length > 0 ? `; ${lead} ${joinWords(bodies.map(shortNameOf))}` : '';
  if (exists?.from && stageOf(handbook, body) === 'to-come')
    return `From ${formatDate(exists.from)}${named('until then', predecessorsOf(handbook, body))}`;
  if (!exists?.to) return undefined;
  // What was only planned is not said to have happened.
  const isPlan = exists.basis === 'planned' && isOver(exists, handbook.today);
  const end = isPlan ? `Was due to end ${onDay(exists.to)}` : `Until ${formatDate(exists.to)}`;
  return `${end}${named('then', successorsOf(handbook, body))}`;
}

/** Bodies of the same kind that a body took over from: the other direction of `succeededBy` and `continues`. */
export function predecessorsOf<One extends Body>(handbook: Handbook, successor: One): One[] {
  const found =
    successor.collection === 'groups'
      ? successor.data.continues.map((id) => entry(handbook, 'groups', id))
      : referrersTo(handbook, successor.collection, successor, 'succeededBy');
  return (found as One[]).toSorted(byTitle);
}

/** Bodies of the same kind that take over from a body. */
export function successorsOf<One extends Body>(handbook: Handbook, body: One): One[] {
  const found =
    body.collection === 'groups'
      ? continuedBy(handbook, body)
      : body.data.succeededBy.map((id) => entry(handbook, body.collection, id));
  return (found as One[]).toSorted(byTitle);
}

/** The bodies before and after this one, however far, that are there on the day of the build; itself when it is there. */
export function thereInsteadOf<One extends Body>(handbook: Handbook, body: One): One[] {
  const stage = stageOf(handbook, body);
  if (stage === 'current') return [body];
  const next = stage === 'ended' ? successorsOf(handbook, body) : predecessorsOf(handbook, body);
  return [...new Set(next.flatMap((one) => thereInsteadOf(handbook, one)))];
}

function shortNameOf({ data }: Body): string {
  return 'shortName' in data ? data.shortName : data.title;
}
