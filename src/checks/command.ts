import { parseArgs } from 'node:util';
import { buildDay } from '../lib/buildDay.ts';
import { CONTENT_FOLDER } from '../loader/siteContent.ts';
import { checkContent } from './checkContent.ts';
import { formatAnnotations, formatJson, formatReport } from '../problems/report.ts';
import { count } from '../problems/messageParts.ts';

export interface CommandContext {
  /** Arguments after the name of the script. */
  args: string[];
  env: Record<string, string | undefined>;
  print: (text: string) => void;
}

/** The command `check:content`: prints a report and returns the exit code. Never throws. */
export async function contentCheckCommand({ args, env, print }: CommandContext): Promise<0 | 1> {
  try {
    const options = { json: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const now = new Date();
    const today = buildDay(env, now);
    const folder = positionals[0] ?? CONTENT_FOLDER;
    const { entries, problems, fileCount } = await checkContent(folder, { today, now });

    if (values.json) print(formatJson(problems));
    else if (problems.length > 0) print(formatReport(problems));
    else
      print(
        `${count(entries.length, 'entry', 'entries')} in ${count(fileCount, 'file')}: no problems.`,
      );
    if (env['GITHUB_ACTIONS'] && !values.json && problems.length > 0)
      print(formatAnnotations(problems));
    return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  } catch (error) {
    print(
      `The content check could not run: ${error instanceof Error ? error.message : String(error)}`,
    );
    return 1;
  }
}
