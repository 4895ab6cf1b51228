import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from './answer.ts';
import { reasonOf } from './failedRequest.ts';

/** How to ask; tests wait less. */
export interface AskOptions {
  /** Says who asks: a site can then write, or shut the check out. */
  userAgent: string;
  /** Milliseconds that an answer may take. */
  patience?: number;
  /** How often to ask again when a site is out of order. */
  retries?: number;
  /** Milliseconds before asking again. */
  rest?: number;
}

const MOST_REDIRECTS = 10;
/** The longest rest that a site may ask for, in milliseconds. */
const LONGEST_REST = 60_000;
const MOVED_FOR_GOOD = new Set([301, 308]);
const GONE = new Set([404, 410]);
const TRY_AGAIN = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks whether a page is there: for its headers first, and for the page itself when that does not say so. */
export async function askAddress(address: string, options: AskOptions): Promise<Answer> {
  const { retries = 1, rest = 5000 } = options;
  for (let round = 0; ; round += 1) {
    const { answer, again, restFor } = await ask(address, options);
    if (!again || round >= retries) return answer;
    await pause(Math.min(restFor ?? rest, LONGEST_REST));
  }
}

interface Round {
  answer: Answer;
  /** True when another round may bring another answer. */
  again?: boolean;
  /** Milliseconds that the site asks to be left alone. */
  restFor?: number;
}

async function ask(address: string, options: AskOptions): Promise<Round> {
  const head = await follow(address, 'HEAD', options);
  // Many sites answer only to requests for the page.
  return head.answer.state === 'gone' || head.answer.state === 'unknown'
    ? follow(address, 'GET', options)
    : head;
}

/** Follows an address from one to the next, to where it leads. */
async function follow(
  address: string,
  method: 'HEAD' | 'GET',
  { userAgent, patience = 15_000 }: AskOptions,
): Promise<Round> {
  let at = address;
  let isForGood = true;
  for (let steps = 0; steps <= MOST_REDIRECTS; steps += 1) {
    let response: Response;
    try {
      response = await fetch(at, {
        method,
        redirect: 'manual',
        headers: { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' },
        signal: AbortSignal.timeout(patience),
      });
    } catch (error) {
      return { answer: reasonOf(error), again: true };
    }
    await response.body?.cancel();
    const to = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || to === null)
      return whereItLeads(address, at, isForGood, response);
    if (!URL.canParse(to, at))
      return unknown('It leads to an address that cannot be read.', response);
    isForGood &&= MOVED_FOR_GOOD.has(response.status);
    at = new URL(to, at).href;
    if (!/^https?:/.test(at))
      return unknown('It leads to something that is no web page.', response);
  }
  return { answer: { state: 'unknown', why: 'It leads from address to address without end.' } };
}

function whereItLeads(from: string, at: string, isForGood: boolean, response: Response): Round {
  const { status } = response;
  if (GONE.has(status)) {
    const answer: Answer = { state: 'gone', why: `There is no such page (${status}).` };
    return { answer: at === new URL(from).href ? answer : { ...answer, to: at } };
  }
  if (!response.ok)
    return unknown(
      TRY_AGAIN.has(status)
        ? `The site is out of order or busy (${status}).`
        : `The site does not let programs look (${status}).`,
      response,
    );
  const [first, last] = [new URL(from), new URL(at)];
  if (first.href === last.href) return { answer: { state: 'works', why: 'The page is there.' } };
  if (siteOf(first) !== siteOf(last))
    return { answer: { state: 'elsewhere', why: 'It leads to another site.', to: at } };
  if (last.pathname === '/' && last.search === '' && first.pathname !== '/')
    return {
      answer: {
        state: 'elsewhere',
        why: 'It leads to the first page of the site. The page itself may be gone.',
        to: at,
      },
    };
  return isForGood
    ? { answer: { state: 'moved', why: 'It has moved for good.', to: at } }
    : { answer: { state: 'works', why: 'The page is there.' } };
}

function unknown(why: string, response: Response): Round {
  const seconds = Number(response.headers.get('retry-after') ?? NaN);
  return {
    answer: { state: 'unknown', why },
    again: TRY_AGAIN.has(response.status),
    ...(seconds > 0 ? { restFor: seconds * 1000 } : {}),
  };
}

/** `www.` or not is the same site. */
function siteOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}
