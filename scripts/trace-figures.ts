import { readContent } from '../src/loader/readContent.ts';
import { numberProblems } from '../src/checks/facts/telephoneNumbers.ts';
import { formatReport } from '../src/problems/report.ts';
import { allFigureProblems } from '../src/checks/facts/allFigureProblems.ts';
import { readNumbers } from '../src/checks/facts/readNumbers.ts';
import { readOutlines } from '../src/checks/facts/readOutlines.ts';

const [folder = 'src/content'] = process.argv.slice(2);
const { content, entries, problems: unread } = await readContent(folder);
const outlines = await readOutlines();
const numbers = await readNumbers();
const problems = [
  ...unread,
  ...allFigureProblems(content, entries, outlines),
  ...entries.flatMap((entry) => numberProblems(entry, numbers)),
];

process.stdout.write(`${formatReport(problems)}\n`);
if (entries.length === 0 || problems.some(({ severity }) => severity === 'error'))
  process.exitCode = 1;
