import { byOrder } from '../../lib/sorting.ts';
import { chapterLabels } from '../labels.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** Sections of published arrangements that belong together. */
export interface Chapter {
  id: string;
  title: string;
  sections: Entry<'arrangements'>[];
}

/** A partnership's arrangements, chapter by chapter; chapters without a section are left out. */
export function chaptersOf(handbook: Handbook, partnership: string): Chapter[] {
  const sections = ownedBy(handbook, 'arrangements', partnership).toSorted(byOrder);
  return Object.entries(chapterLabels)
    .map(([id, title]) => ({
      id,
      title,
      sections: sections.filter(({ data }) => data.chapter === id),
    }))
    .filter((chapter) => chapter.sections.length > 0);
}
