/** What came of asking for one address. */
export interface Answer {
  /**
   * - `works`: the page is there.
   * - `moved`: it is at another address of the same site for good.
   * - `elsewhere`: the address leads to another site, or to the first page of the same site: a person has to look.
   * - `gone`: readers do not get the page.
   * - `unknown`: nobody can say. The site refuses programs, is out of order or takes too long.
   */
  state: 'works' | 'moved' | 'elsewhere' | 'gone' | 'unknown';
  /** Why, as a sentence. */
  why: string;
  /** Where the address leads, when that is another one. */
  to?: string;
  /** True when the site itself was not reached, so that its other addresses need not be asked for. */
  isUnreachable?: boolean;
}

/** What is known of one address after a check. */
export interface LinkResult extends Pick<Answer, 'state' | 'why' | 'to'> {
  /** Day of the first check in a row that had this state. */
  since: string;
  /** Day of the last check that found the page. */
  lastWorked?: string;
}

/** What is known of all addresses, by address. */
export type LinkResults = Record<string, LinkResult>;
