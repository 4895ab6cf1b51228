import variety from '../fixtures/variety/settings.ts';

/** Where the edition of the made-up partnership is: its content and its settings. */
export const EXAMPLETON = {
  content: 'tests/fixtures/exampleton/content',
  settings: 'tests/fixtures/exampleton/settings.ts',
};

/** Where all small sites are said to be, so that one bundle of the code makes them. */
export const SMALL_SITE_ORIGIN = variety.origin;

/** How the made-up edition is built: on a day after the check of its contacts, which run out. */
export const EXAMPLETON_BUILD = {
  HANDBOOK_CONFIG: EXAMPLETON.settings,
  HANDBOOK_ORIGIN: SMALL_SITE_ORIGIN,
  HANDBOOK_TODAY: '2026-11-21',
};

/** What `npm run new -- partnership` was told to write it, by flag. */
export const EXAMPLETON_ANSWERS = {
  name: ['Exampleton Safeguarding Children Partnership'],
  'short-name': ['Exampleton'],
  area: ['Exampleton, E06000999, unitary-authority'],
  document: ['Exampleton Safeguarding Arrangements 2023 to 2024'],
  'document-kind': ['arrangements'],
  'document-address': ['https://www.example.org/exampleton/arrangements'],
  place: ['Structure chart, page 4'],
  period: ['2023 to 2024'],
  group: [
    'Strategic Board, board',
    'Case Review Group, subgroup',
    'Learning, Training and Audit Group, subgroup',
  ],
  'front-door': ['First Contact Team, 0300 300 8585'],
  'out-of-hours': ['Emergency Duty Team, 0300 300 8123'],
  'contact-page': ['Report a concern, https://www.example.org/report'],
  'contact-publisher': ['Exampleton Council'],
  reliability: ['B'],
  checked: ['2026-11-20'],
  site: ['https://handbook.exampleton.example'],
  'site-owner': ['the Exampleton handbook editors'],
};

/** Answers by flag; a flag that is undefined is left out. */
export type Answers = Record<string, string[] | undefined>;

/** Answers as they are typed after the name of a command. */
export function asArguments(answers: Answers): string[] {
  return Object.entries(answers).flatMap(([flag, given = []]) =>
    given.flatMap((answer) => [`--${flag}`, answer]),
  );
}
