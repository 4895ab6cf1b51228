import { areaSchema } from '../schemas/area.ts';
import { contactSchema } from '../schemas/contact.ts';
import { channel } from '../schemas/contactChannel.ts';
import { groupSchema } from '../schemas/group.ts';
import { partnershipSchema } from '../schemas/partnership.ts';
import { period } from '../schemas/shared/period.ts';
import { line, slug, webAddress } from '../schemas/shared/text.ts';
import { siteSettingsSchema } from '../schemas/siteSettings.ts';
import { sourceSchema, UNDATED_COPY } from '../schemas/source.ts';
import { addressPart, faultAgainst, faultInList, firstOf } from './answerFaults.ts';
import { answerTo, partsOf } from './question.ts';
import type { Given, Question } from './question.ts';

const { shape: area } = areaSchema;
const { shape: group } = groupSchema;
const { shape: partnership } = partnershipSchema;
const { shape: source } = sourceSchema;

const amountOfAreas = (given: Given) => given['area']?.length ?? 0;
const hasNumbers = (given: Given) => Boolean(given['front-door']?.length);

/** What a new partnership cannot be written without, in the order in which it is asked. */
export const partnershipQuestions: readonly Question[] = [
  {
    flag: 'name',
    asks: 'Name of the partnership, as its documents print it',
    example: 'Exampleton Safeguarding Children Partnership',
    faultOf: (answer) => faultAgainst(partnership.title, answer),
  },
  {
    flag: 'short-name',
    asks: 'Short name for lists, usually the place',
    example: 'Exampleton',
    faultOf: (answer) => faultAgainst(partnership.shortName, answer),
  },
  {
    flag: 'id',
    asks: 'Name of its folder, which is also the first part of its addresses',
    example: 'exampleton',
    fallback: (given) => addressPart(answerTo(given, 'short-name')) || undefined,
    faultOf: (answer) =>
      answer === 'shared'
        ? 'This folder has what no one partnership owns. Choose another name.'
        : faultAgainst(slug, answer),
  },
  {
    flag: 'area',
    asks: `Local authority area, its code in the ONS register and its kind (${area.kind.options.join(', ')}); or the id of an area that is there already`,
    example: 'Exampleton, E06000999, unitary-authority',
    isList: true,
    faultOf: faultOfArea,
  },
  {
    flag: 'document',
    asks: 'Title of the document that names the groups',
    example: 'Exampleton Safeguarding Arrangements 2023 to 2024',
    faultOf: (answer) => faultAgainst(source.title, answer),
  },
  {
    flag: 'document-kind',
    asks: `Kind of that document (${source.kind.options.join(', ')})`,
    example: 'arrangements',
    faultOf: (answer) => faultInList(answer, source.kind.options),
  },
  {
    flag: 'document-address',
    asks: 'Web address of the document, if it has one',
    example: 'https://www.example.org/exampleton/arrangements',
    isOptional: () => true,
    faultOf: (answer) => faultAgainst(webAddress, answer),
  },
  {
    flag: 'document-published',
    asks: 'When the document was published, if it says so: a day, a month or a year',
    example: '2023-05',
    isOptional: () => true,
    faultOf: (answer) => faultAgainst(source.published, answer),
  },
  {
    flag: 'document-period',
    asks: 'Time that the document speaks of, if it says so; "2023 on" when it has no end',
    example: '2023 to 2024',
    isOptional: () => true,
    faultOf: faultOfPeriod,
  },
  {
    flag: 'document-edition',
    asks: 'Id of the edition of the national guidance that the document was written under, if it names one',
    example: 'working-together-2023',
    isOptional: () => true,
    faultOf: (answer) => faultAgainst(slug, answer),
  },
  {
    flag: 'publisher',
    asks: 'Who published the document',
    example: 'Exampleton Safeguarding Children Partnership',
    fallback: (given) => answerTo(given, 'name') || undefined,
    faultOf: (answer) => faultAgainst(source.publisher, answer),
  },
  {
    flag: 'place',
    asks: 'Where in the document the partnership, its area and its groups are named: a heading or a page',
    example: 'Structure chart, page 4',
    faultOf: (answer) => faultAgainst(line, answer),
  },
  {
    flag: 'period',
    asks: 'Time that the groups are of; "2023 on" when nothing says that it has ended',
    example: '2023 to 2024',
    faultOf: faultOfPeriod,
  },
  {
    flag: 'group',
    asks: `Group and its kind (${group.kind.options.join(', ')})`,
    example: 'Strategic Board, board',
    isList: true,
    faultOf: (answer) => {
      const [title, kind = ''] = partsOf(answer, 2);
      return firstOf(
        title ? undefined : 'Write the name of the group, a comma and its kind.',
        faultAgainst(group.title, title),
        faultInList(kind, group.kind.options),
      );
    },
  },
  {
    flag: 'front-door',
    asks: 'Team that anyone worried about a child may call, and its number: one for each area, in the order of the areas',
    example: 'First Contact Team, 0300 300 8585',
    isList: true,
    amount: amountOfAreas,
    isOptional: () => true,
    faultOf: faultOfNumber,
  },
  {
    flag: 'out-of-hours',
    asks: 'Team that anyone may call in the evening, at night and at the weekend, and its number: one for each area',
    example: 'Emergency Duty Team, 0300 300 8123',
    isList: true,
    amount: amountOfAreas,
    isAsked: hasNumbers,
    faultOf: faultOfNumber,
  },
  {
    flag: 'contact-page',
    asks: 'Title and web address of the page that gives the numbers',
    example: 'Report a concern, https://www.example.org/report',
    isAsked: hasNumbers,
    faultOf: (answer) => {
      const [title, address] = partsOf(answer, 2);
      return firstOf(
        title ? undefined : 'Write the title of the page, a comma and its address.',
        faultAgainst(source.title, title),
        faultAgainst(webAddress, address),
      );
    },
  },
  {
    flag: 'contact-page-copy',
    asks: `Day of the stored copy that you read, if it was not the page itself; ${UNDATED_COPY} when the copy has no date`,
    example: UNDATED_COPY,
    isAsked: hasNumbers,
    isOptional: () => true,
    faultOf: (answer) => faultAgainst(source.asOf, answer),
  },
  {
    flag: 'contact-publisher',
    asks: 'Who publishes that page',
    example: 'Exampleton Council',
    isAsked: hasNumbers,
    faultOf: (answer) => faultAgainst(source.publisher, answer),
  },
  {
    flag: 'reliability',
    asks: 'How far the numbers can be relied on: A for the service’s own page with a sign of how recent it is, B for its own page without one, C for somebody else’s page',
    example: 'B',
    isAsked: hasNumbers,
    faultOf: (answer) => faultInList(answer, contactSchema.shape.reliability.options),
  },
  {
    flag: 'checked',
    asks: 'Day on which you read the document and the page, if not today',
    example: '2026-11-20',
    isOptional: () => true,
    faultOf: (answer) => faultAgainst(source.checked, answer),
  },
  {
    flag: 'site',
    asks: 'Web address of a site about this partnership alone, if there is to be one',
    example: 'https://handbook.exampleton.example',
    isOptional: () => true,
    faultOf: (answer) =>
      firstOf(
        faultAgainst(webAddress, answer),
        faultAgainst(siteSettingsSchema.shape.origin, answer),
      ),
  },
  {
    flag: 'site-owner',
    asks: 'Who answers for that site, as it reads after "kept by"',
    example: 'the Exampleton handbook editors',
    isAsked: (given) => Boolean(given['site']?.length),
    faultOf: (answer) => faultAgainst(siteSettingsSchema.shape.owner, answer),
  },
  {
    flag: 'site-official',
    asks: 'Whether that site is a service of the partnership or of a council: yes or no. Any other says that it is not',
    example: 'yes',
    isAsked: (given) => Boolean(given['site']?.length),
    isOptional: () => true,
    faultOf: (answer) => faultInList(answer, ['yes', 'no']),
  },
];

/** First and last year, month or day of `2023 to 2024`, `2023` or `2023 on`. */
export function periodOf(answer: string): { from: string; to?: string } {
  const [from = '', to] = answer.split(' to ').map((end) => end.trim());
  if (from.endsWith(' on')) return { from: from.slice(0, -3) };
  return { from, to: to ?? from };
}

function faultOfArea(answer: string): string | undefined {
  if (!answer.includes(',')) return faultAgainst(slug, answer);
  const [title, onsCode, kind = ''] = partsOf(answer, 3);
  return firstOf(
    title ? undefined : 'Write the name of the area, its code and its kind, with commas between.',
    faultAgainst(area.title, title),
    faultAgainst(area.onsCode, onsCode),
    faultInList(kind, area.kind.options),
  );
}

function faultOfPeriod(answer: string): string | undefined {
  const fault = faultAgainst(period, periodOf(answer));
  return fault?.startsWith('This is not a date')
    ? 'Write it as 2023 to 2024, as 2023 for a single year, or as 2023 on. Months and days are written 2023-04 and 2023-04-01.'
    : fault;
}

function faultOfNumber(answer: string): string | undefined {
  const [team, number] = partsOf(answer, 2);
  return team
    ? firstOf(
        faultAgainst(partnership.title, team),
        faultAgainst(channel, { kind: 'phone', number }),
      )
    : 'Write the name of the team, a comma and its number.';
}
