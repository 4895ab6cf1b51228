import { basePathOf } from './src/lib/basePath.ts';

/**
 * What this site is called, whose it is and where it is on the web. Nothing else in the project repeats these.
 */
export const handbook = {
  /** Name in the header, in titles and in search results. */
  name: 'Safeguarding Handbook',
  /** Who answers for the site, as it reads after "kept by". */
  owner: 'the Safeguarding Handbook editors',
  /** One sentence for search engines and the home page. */
  description:
    'How local safeguarding children partnerships in England protect children: who does what, when, and where it is written.',
  /** Web address without a path. HANDBOOK_ORIGIN overrides it, for a trial address. */
  origin: process.env['HANDBOOK_ORIGIN'] ?? 'https://safeguarding-handbook.example',
  /**
   * Path below the address: "/" or, for a project page, "/handbook/". HANDBOOK_BASE_PATH overrides it. Slashes that are
   * missing at the ends are added.
   */
  basePath: basePathOf(process.env['HANDBOOK_BASE_PATH'] ?? '/'),
  /**
   * Months after which procedures, thresholds and pages for families are to be checked against their sources again, unless
   * they name a day themselves.
   */
  monthsBetweenChecks: 6,
  /**
   * Days after which a contact has to be confirmed again: the content check warns from the first on, and no site is
   * built after the second.
   */
  contacts: { warnAfterDays: 90, failAfterDays: 365 },
  /**
   * Where "Exit this page" leads: a well-known page of everyday use that shows nothing about who opens it. It is an
   * ordinary link: nothing is asked of that site before somebody presses it.
   */
  leaveTo: 'https://www.bbc.co.uk/weather',
  /** Port of `npm start`, `npm run preview` and `npm run dev`. */
  port: 4321,
} as const;
