import { setTimeout as pause } from 'node:timers/promises';
import { groupBy } from '../../lib/lists.ts';
import { askAddress } from './askAddress.ts';
import type { AskOptions } from './askAddress.ts';
import type { Answer } from './answer.ts';

interface AskAllOptions extends AskOptions {
  /** Milliseconds between two requests to one site. */
  between?: number;
  /** Told of each address, as far as it has come. */
  onAnswer?: (address: string, answer: Answer) => void;
}

/** When so many sites and no other have been asked and none was reached, there is no network. */
const NO_NETWORK = 10;

/**
 * Asks for addresses one after the other, site by site, with a rest between two of one site. When a site is not reached,
 * its other addresses are not asked for. When none of the first sites is reached, no other is asked for.
 */
export async function askAll(
  addresses: Iterable<string>,
  { between = 1000, onAnswer, ...options }: AskAllOptions,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  let [asked, reached] = [0, 0];
  for (const ofSite of groupBy([...addresses], (address) => new URL(address).host).values()) {
    if (asked >= NO_NETWORK && reached === 0) break;
    let down: Answer | undefined;
    for (const [index, address] of ofSite.entries()) {
      if (index > 0 && !down) await pause(between);
      const answer = down ?? (await askAddress(address, options));
      if (answer.isUnreachable) down = answer;
      answers.set(address, answer);
      onAnswer?.(address, answer);
    }
    asked += 1;
    if (!down) reached += 1;
  }
  return answers;
}
