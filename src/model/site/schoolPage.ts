import { byOrder, firstThose } from '../../lib/sorting.ts';
import type { SchoolSection } from '../../schemas/schoolSection.ts';
import { addressOf } from '../addresses.ts';
import type { AreaRows, ContactRow } from '../contacts/contactRows.ts';
import { numbersByArea } from '../contacts/numbersByArea.ts';
import { educationVoices, onTopicBy } from '../governance/educationVoices.ts';
import type { EducationVoice } from '../governance/educationVoices.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { hasPage, linkOf } from './siteLinks.ts';
import type { ReadyLink } from './siteLinks.ts';

/** A stretch of a text: plain, in bold, or a link. */
export interface TextPart {
  text: string;
  isStrong?: boolean;
  path?: string;
}

/** A section of the page for schools, ready to be shown. */
export interface SchoolSectionView {
  id: string;
  title: string;
  heading: string;
  text: TextPart[];
  numbers: AreaRows[];
  links: ReadyLink[];
  seats: EducationVoice[];
  documents: ReadyLink[];
}

/** The sections of the page for schools, in order. */
export function schoolSections(handbook: Handbook): SchoolSectionView[] {
  return all(handbook, 'schoolSections')
    .toSorted(byOrder)
    .map(({ id, data }) => ({
      id,
      title: data.title,
      heading: data.heading ?? data.title,
      text: textParts(handbook, data),
      numbers: numbersFor(handbook, data),
      links: data.links
        .filter((link) => hasPage(handbook, link))
        .map((link) => linkOf(handbook, link)),
      seats: data.seatsOn === undefined ? [] : educationVoices(handbook, data.seatsOn),
      documents: data.documentsOn === undefined ? [] : documentsOn(handbook, data.documentsOn),
    }));
}

/** That the public has no number comes after the number that schools use. */
const ANSWERS_FIRST = firstThose<ContactRow>(({ noneFound }) => noneFound === undefined);

function numbersFor(handbook: Handbook, { numbers, onlyWhereFound }: SchoolSection): AreaRows[] {
  if (numbers.length === 0) return [];
  return numbersByArea(handbook, numbers, 'schools')
    .filter(({ rows }) => !onlyWhereFound || rows.length > 0)
    .map((area) => ({ ...area, rows: area.rows.toSorted(ANSWERS_FIRST) }));
}

/** The text, divided where its link and its emphasised words are. */
function textParts(handbook: Handbook, { text, emphasis, link }: SchoolSection): TextPart[] {
  if (text === undefined) return [];
  const marked: TextPart[] = [];
  if (emphasis !== undefined) marked.push({ text: emphasis, isStrong: true });
  if (link && hasPage(handbook, link)) marked.push(linkOf(handbook, link));
  return marked.reduce<TextPart[]>(
    (parts, mark) => parts.flatMap((part) => divided(part, mark)),
    [{ text }],
  );
}

/** A plain part, divided at the first place that has the marked words. */
function divided(part: TextPart, mark: TextPart): TextPart[] {
  const at = part.isStrong || part.path !== undefined ? -1 : part.text.indexOf(mark.text);
  if (at === -1) return [part];
  return [
    { text: part.text.slice(0, at) },
    mark,
    { text: part.text.slice(at + mark.text.length) },
  ].filter(({ text }) => text !== '');
}

function documentsOn(handbook: Handbook, topic: string): ReadyLink[] {
  return [
    ...onTopicBy(handbook, 'priorities', topic),
    ...onTopicBy(handbook, 'arrangements', topic),
    ...onTopicBy(handbook, 'reportSections', topic),
  ].map(({ entry: found, partnership }) => ({
    text: `${partnership}: ${found.data.title}`,
    path: addressOf(handbook, found),
  }));
}
