import { groupBy } from '../../lib/lists.ts';
import { byText } from '../../lib/sorting.ts';
import { formatDate } from '../../lib/dates.ts';
import type { ManualChapter } from '../../schemas/manualChapter.ts';
import { addressOf } from '../addresses.ts';
import { all, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { jointArrangementsOf } from '../related.ts';

/** A chapter of a local manual, ready to be shown. */
export interface ChapterLink {
  id: string;
  title: string;
  subject: string;
  /** The page of the chapter elsewhere, or that with the contents of the manual; none where neither is known. */
  address?: string;
  /** True where the address is that of the whole manual. */
  isContents: boolean;
  /** `Chapter 3.2.1. Updated November 2024`. */
  about: string;
  /** Place of the chapter on this site. */
  place: string;
  manual: Entry<'policies'>;
  chapter: ManualChapter;
}

/** The chapters of a manual, as it has them. */
export function chaptersOfManual(handbook: Handbook, manual: Entry<'policies'>): ChapterLink[] {
  const contents = manual.data.documents[0]?.address;
  return manual.data.chapters.map((chapter) => {
    const address = chapter.address ?? contents;
    return {
      id: chapterPlace(chapter),
      title: chapter.title,
      subject: chapter.subject,
      ...(address !== undefined && { address }),
      isContents: chapter.address === undefined,
      about: aboutChapter(chapter),
      place: `${addressOf(handbook, manual)}#${chapterPlace(chapter)}`,
      manual,
      chapter,
    };
  });
}

/** Id of a chapter on the page of its manual. */
export function chapterPlace({ id }: Pick<ManualChapter, 'id'>): string {
  return `chapter-${id}`;
}

/** Chapters by subject, in the order of the alphabet. */
export function bySubject(
  chapters: readonly ChapterLink[],
): { subject: string; chapters: ChapterLink[] }[] {
  return [...groupBy(chapters, ({ subject }) => subject)]
    .map(([subject, listed]) => ({ subject, chapters: listed }))
    .toSorted(byText(({ subject }) => subject));
}

/** The manuals that apply in a partnership: its own, and those of its joint arrangements. */
export function manualsIn(handbook: Handbook, { id }: Entry<'partnerships'>): Entry<'policies'>[] {
  return [id, ...jointArrangementsOf(handbook, id).map((joint) => joint.id)]
    .flatMap((owner) => ownedBy(handbook, 'policies', owner))
    .filter(({ data }) => data.chapters.length > 0);
}

/** The chapters that are the local ones of a national procedure in a partnership. */
export function chaptersFor(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
  procedure: string,
): ChapterLink[] {
  return manualsIn(handbook, partnership)
    .flatMap((manual) => chaptersOfManual(handbook, manual))
    .filter(({ chapter }) => chapter.procedures.includes(procedure));
}

/** Every chapter on a topic, by the partnership or joint arrangement whose manual it is. */
export function chaptersOnTopic(handbook: Handbook, topic: string): Map<string, ChapterLink[]> {
  return groupBy(
    allChapters(handbook).filter(({ chapter }) => chapter.topics.includes(topic)),
    ({ manual }) => manual.owner,
  );
}

const allChapters = once('chapters of manuals', (handbook) =>
  all(handbook, 'policies').flatMap((manual) => chaptersOfManual(handbook, manual)),
);

function aboutChapter({ number, updated, oldList }: ManualChapter): string {
  return [
    ...(number === undefined ? [] : [`Chapter ${number}`]),
    ...(updated === undefined ? [] : [`Updated ${formatDate(updated)}`]),
    ...(oldList === undefined ? [] : [`Named in ${oldList}: it may have changed`]),
  ].join('. ');
}
