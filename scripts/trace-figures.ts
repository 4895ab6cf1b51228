import { readContent } from '../src/loader/readContent.ts';
import { formatReport } from '../src/problems/report.ts';
import { readExceptions } from '../src/checks/facts/figureExceptions.ts';
import { allFigureProblems } from '../src/checks/facts/allFigureProblems.ts';
import { readOutlines } from '../src/checks/facts/readOutlines.ts';

const [folder = 'src/content'] = process.argv.slice(2);
const { content, entries, problems: unread } = await readContent(folder);
const outlines = await readOutlines();
const problems = [
  ...unread,
  ...allFigureProblems(content, entries, outlines, await readExceptions()),
];

process.stdout.write(`${formatReport(problems)}\n`);
if (entries.length === 0 || problems.some(({ severity }) => severity === 'error'))
  process.exitCode = 1;
