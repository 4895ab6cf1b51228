import { readContent } from '../src/loader/readContent.ts';
import { formatReport } from '../src/problems/report.ts';
import { figureProblems } from '../src/checks/facts/figureProblems.ts';
import { readOutlines } from '../src/checks/facts/readOutlines.ts';
import { sourceTexts } from '../src/checks/facts/sourceTexts.ts';

const [folder = 'src/content'] = process.argv.slice(2);
const { content, entries, problems: unread } = await readContent(folder);
const texts = sourceTexts(content, await readOutlines());
const problems = [...unread, ...entries.flatMap((entry) => figureProblems(entry, texts))];

process.stdout.write(`${formatReport(problems)}\n`);
if (entries.length === 0 || problems.some(({ severity }) => severity === 'error'))
  process.exitCode = 1;
