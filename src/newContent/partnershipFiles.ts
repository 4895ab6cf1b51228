import { joinWords } from '../lib/lists.ts';
import { groupKindLabels } from '../model/labels.ts';
import { periodInWords } from '../model/wording/periodInWords.ts';
import type { AreaInput } from '../schemas/area.ts';
import type { ContactInput } from '../schemas/contact.ts';
import type { GroupInput } from '../schemas/group.ts';
import type { PartnershipInput } from '../schemas/partnership.ts';
import type { SourceInput } from '../schemas/source.ts';
import type { StructureInput } from '../schemas/structure.ts';
import { withArticle } from '../problems/messageParts.ts';
import { addressPart } from './answerFaults.ts';
import { periodOf } from './partnershipQuestions.ts';
import { answerTo, partsOf } from './question.ts';
import type { Given } from './question.ts';

/** A file to be written: its path below the content folder, and its fields. */
export interface NewFile {
  path: string;
  fields: object;
}

/** The one category of a new structure. Its author gives it the name that the document uses. */
const CATEGORY = { id: 'groups', title: 'Groups' };

/** Names of the two kinds of contact that an area must have, as their files are called. */
const CONTACTS = ['front-door', 'out-of-hours'] as const;

const CALLED_FOR: Record<(typeof CONTACTS)[number], (area: string) => string> = {
  'front-door': (area) =>
    `Call if you are worried about a child in ${area} who is not in immediate danger.`,
  'out-of-hours': (area) =>
    `Call in the evening, at night or at the weekend if you are worried about a child in ${area}.`,
};

/** What has to be known besides the answers. */
export interface Known {
  /** Day on which the document and the page were read. */
  checked: string;
  /** Names of the areas that are there already, by id. */
  areaTitles: ReadonlyMap<string, string>;
}

/**
 * The files of a new partnership, from answers without a fault: the partnership, its areas, its document, a structure
 * with its groups, and its contacts. They say what was answered and nothing else.
 */
export function partnershipFiles(given: Given, known: Known): NewFile[] {
  const { checked } = known;
  const id = answerTo(given, 'id');
  const name = answerTo(given, 'name');
  const shortName = answerTo(given, 'short-name');
  const areas = areasOf(given, known.areaTitles);
  const period = periodOf(answerTo(given, 'period'));
  const structure = addressPart(Object.values(period).filter(isFirst).join(' '));
  // The next document of the same kind gets another name.
  const document = `${id}-${answerTo(given, 'document-kind')}-${structure}`;
  const sources = [{ document, place: answerTo(given, 'place') }];
  const address = answerTo(given, 'document-address');
  const published = answerTo(given, 'document-published');
  const speaksOf = answerTo(given, 'document-period');
  const edition = answerTo(given, 'document-edition');

  const partnership: PartnershipInput = {
    title: name,
    summary: `The groups of ${name}${given['front-door']?.length ? ', and who to call' : ''}.`,
    sources,
    shortName,
    kind: 'partnership',
    areas: areas.map((area) => area.id),
  };
  const source: SourceInput = {
    title: answerTo(given, 'document'),
    summary: `Used for the groups of ${shortName}.`,
    kind: answerTo(given, 'document-kind') as SourceInput['kind'],
    publisher: answerTo(given, 'publisher'),
    partnership: id,
    ...(published ? { published } : {}),
    ...(speaksOf ? { period: periodOf(speaksOf) } : {}),
    ...(edition ? { edition } : {}),
    ...(address ? { address } : {}),
    checked,
  };
  const spanInWords = periodInWords({ ...period, dating: 'stated' });
  const groups: StructureInput = {
    title: `${shortName} structure ${spanInWords}`,
    summary: `The groups of ${name}, ${spanInWords}.`,
    sources,
    period,
    categories: [CATEGORY],
  };
  return [
    { path: `${id}/partnership.yaml`, fields: partnership },
    ...areas.flatMap(({ id: area, fields }) =>
      fields ? [{ path: `shared/areas/${area}.yaml`, fields: { ...fields, sources } }] : [],
    ),
    { path: `shared/sources/${document}.yaml`, fields: source },
    { path: `${id}/structures/${structure}.yaml`, fields: groups },
    ...(given['group'] ?? []).map((answer, index) => {
      const { file, fields } = groupFile(answer, name, (index + 1) * 10);
      return { path: `${id}/groups/${structure}/${file}.md`, fields: { ...fields, sources } };
    }),
    ...contactFiles(given, known),
  ];
}

function isFirst(date: string, index: number, dates: readonly string[]): boolean {
  return dates.indexOf(date) === index;
}

interface NewArea {
  id: string;
  title: string;
  /** Fields of an area that is not there yet. */
  fields?: Omit<AreaInput, 'sources'>;
}

/** The areas of the answers: those to be written, and those that are there already. */
export function areasOf(given: Given, titles: ReadonlyMap<string, string>): NewArea[] {
  return (given['area'] ?? []).map((answer) => {
    if (!answer.includes(',')) return { id: answer, title: titles.get(answer) ?? answer };
    const [title = '', onsCode = '', kind] = partsOf(answer, 3);
    const fields = {
      title,
      summary: `The local authority area of ${title}.`,
      onsCode,
      kind: kind as AreaInput['kind'],
    };
    return { id: addressPart(title), title, fields };
  });
}

function groupFile(
  answer: string,
  partnership: string,
  order: number,
): { file: string; fields: Omit<GroupInput, 'sources'> } {
  const [title = '', kind = ''] = partsOf(answer, 2);
  const of = kind as GroupInput['kind'];
  const summary = `${title}: ${withArticle(groupKindLabels[of])} of ${partnership}.`;
  const fields = { title, summary, kind: of, category: CATEGORY.id, order };
  return { file: addressPart(title), fields };
}

/** The page that gives the numbers, and for each area the number for the day and the one for the night. */
function contactFiles(given: Given, known: Known): NewFile[] {
  if (!given['front-door']?.length) return [];
  const id = answerTo(given, 'id');
  const areas = areasOf(given, known.areaTitles);
  const [title = '', address = ''] = partsOf(answerTo(given, 'contact-page'), 2);
  const reliability = answerTo(given, 'reliability') as ContactInput['reliability'];
  const publisher = answerTo(given, 'contact-publisher');
  const document = addressPart(`${publisher} ${title}`);
  const asOf = answerTo(given, 'contact-page-copy');
  const page: SourceInput = {
    title,
    summary: `Used for the telephone numbers for ${joinWords(areas.map((area) => area.title))}.`,
    kind: 'web-page',
    publisher,
    localTo: [id],
    address,
    checked: known.checked,
    ...(asOf ? { asOf } : {}),
    ...(reliability === 'C' ? { standing: 'secondary' } : {}),
  };
  const contacts = CONTACTS.flatMap((called) =>
    areas.map((area, index): NewFile => {
      const [team = '', number = ''] = partsOf(given[called]?.[index] ?? '', 2);
      const fields: ContactInput = {
        title: team,
        summary: CALLED_FOR[called](area.title),
        sources: [{ document, place: title }],
        function: called,
        areas: [area.id],
        audiences: ['anyone'],
        channels: [{ kind: 'phone', number }],
        reliability,
      };
      const file = areas.length > 1 ? `${called}-${area.id}` : called;
      return { path: `${id}/contacts/${file}.yaml`, fields };
    }),
  );
  return [{ path: `shared/sources/${document}.yaml`, fields: page }, ...contacts];
}
