import { hash } from 'node:crypto';
import type { RouteData } from 'astro';
import { asksNotToBeListed } from '../asksNotToBeListed.ts';
import type { SiteStyles } from '../pageStyles/siteStyles.ts';
import { withoutHashes } from '../pageStyles/withoutHashes.ts';
import type { SentResponse } from './pageRequests.ts';

/** What is known of a page in its last form, without reading it again. */
export interface PageFacts {
  /** Name of its style sheet. */
  sheet: string;
  /** True when it asks search engines not to list it. */
  isHidden: boolean;
}

/** A page or file of the site in its last form. */
export interface FinishedFile {
  bytes: Uint8Array;
  /** SHA-256 of its bytes. */
  hash: string;
  /** Nothing for a file that is no page. */
  facts: PageFacts | undefined;
}

/**
 * The last form of what a route has made: a page with its own style sheet, and a policy that names no hashes; a file as it
 * is. Nothing where it has made none. The page for addresses that are not there is one like any other.
 */
export function finishedFile(
  { status, body }: SentResponse,
  { type, component }: RouteData,
  styles: SiteStyles | undefined,
): FinishedFile | undefined {
  if (![200, 404].includes(status) || !body) return undefined;
  const made = new Uint8Array(body);
  if (type !== 'page') return { bytes: made, hash: hash('sha256', made), facts: undefined };
  if (!styles) throw new Error('Style sheets are made before pages.');
  const { html, sheet } = styles.finish(Buffer.from(made).toString('utf8'), component);
  const bytes = Buffer.from(withoutHashes(html));
  const facts = { sheet, isHidden: asksNotToBeListed(html) };
  return { bytes, hash: hash('sha256', bytes), facts };
}
