import { parseArgs } from 'node:util';
import { handbook } from '../../handbook.config.ts';
import { addressProblem } from './settings.ts';

/**
 * Builds the site into `dist`. `--today 2026-11-21` sets the day that "current" and "ended" are worked
 * out for; without it, it is the day in England.
 * Returns false, with the reason printed in plain words, when anything is wrong.
 */
export async function buildSite(args: string[]): Promise<boolean> {
  // Astro would otherwise report its use over the network.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { values } = parseArgs({ args, options: { today: { type: 'string' } } });
    if (values.today) process.env['HANDBOOK_TODAY'] = values.today;
    const problem = addressProblem(handbook);
    if (problem) throw new Error(problem);
    const { build } = await import('astro');
    // `force` renders every text anew: a warm cache would skip texts with mistakes in them.
    // Astro's own log is a line for each page; the integrations say in a few lines what has been done.
    await build({ root: process.cwd(), logLevel: 'warn', force: true });
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`\n${reason}\n\nThe site was not built.\n`);
    return false;
  }
}
