import { formatDate } from '../../lib/dates.ts';
import { firstThose } from '../../lib/sorting.ts';
import type { Answer, LinkResult, LinkResults } from './answer.ts';
import type { ExternalLink } from './externalLinks.ts';

interface Section {
  state: Answer['state'];
  heading: string;
  /** What an officer does about it. */
  advice: string;
}

const SECTIONS: readonly Section[] = [
  {
    state: 'gone',
    heading: 'Gone',
    advice:
      'Readers do not get these pages. Open each one yourself, find where its owner has it now, and change the address in the file.',
  },
  {
    state: 'elsewhere',
    heading: 'Leads somewhere else',
    advice:
      'Open each one. If it is still the page that is meant, write the new address. If another owner has taken the address over, take the link out today.',
  },
  {
    state: 'moved',
    heading: 'Moved',
    advice: 'Readers still get these pages. Write the new address when you next change the file.',
  },
  {
    state: 'unknown',
    heading: 'Could not be checked',
    advice:
      'These may well be in order: many sites let people in and programs not. Open those that have been here for a month or more.',
  },
];

/** The results of a check as an officer reads them, in Markdown. */
export function linkReport(
  links: readonly ExternalLink[],
  results: LinkResults,
  today: string,
): string {
  const of = (state: Answer['state']) =>
    links.flatMap((link) => {
      const result = results[link.address];
      return result?.state === state ? [{ ...link, result }] : [];
    });
  const sections = SECTIONS.map((section) => ({ ...section, found: of(section.state) }));
  const counts = sections.map(({ heading, found }) => `- ${heading}: ${found.length}`);
  return [
    '# Links to other sites',
    `Checked on ${formatDate(today)}. ${links.length} addresses.`,
    [`- Work: ${of('works').length}`, ...counts].join('\n'),
    ...sections
      .filter(({ found }) => found.length > 0)
      .flatMap(({ heading, advice, found }) => [
        `## ${heading}`,
        advice,
        urgentFirst(found)
          .map((one) => itemOf(one, today))
          .join('\n'),
      ]),
    '',
  ].join('\n\n');
}

type Found = ExternalLink & { result: LinkResult };

function urgentFirst(found: readonly Found[]): Found[] {
  return found.toSorted(firstThose(isUrgent));
}

function isUrgent({ places }: ExternalLink): boolean {
  return places.some((place) => place.isUrgent);
}

function itemOf(found: Found, today: string): string {
  const { address, places, result } = found;
  const { state, why, to, since, lastWorked } = result;
  const facts = [
    `**<${address}>**${isUrgent(found) ? ' (a contact: do this one first)' : ''}`,
    `${why}${to === undefined ? '' : ` It leads to <${to}>.`}`,
    since === today ? 'New in this check.' : `So since ${formatDate(since)}.`,
    ...(lastWorked === undefined || state === 'moved'
      ? []
      : [`The page was last there on ${formatDate(lastWorked)}.`]),
  ];
  const files = places.map(({ file, line }) => `\n  - \`${file}\`, line ${line}`);
  return `- ${facts.join(' ')}${files.join('')}`;
}
