import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loader/readContent.ts';
import { formatReport } from '../src/problems/report.ts';
import { citedLinesOf } from '../src/checks/facts/citedLines.ts';
import { citedLinesProblems } from '../src/checks/facts/citedLinesProblems.ts';
import { citedLinesReport } from '../src/checks/facts/citedLinesReport.ts';
import { readOutlines } from '../src/checks/facts/readOutlines.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'boolean', default: false },
    sources: { type: 'string', default: '../shared/sources' },
  },
});

const { entries } = await readContent(positionals[0] ?? 'src/content');
const documents = citedLinesOf(entries, await readOutlines());
for (const document of documents) {
  const copy = values.text
    ? await readFile(join(values.sources, document.textFile), 'utf8').catch(() => undefined)
    : undefined;
  process.stdout.write(`${citedLinesReport(document, copy)}\n\n`);
}
const problems = documents.flatMap(citedLinesProblems);
if (problems.length > 0) process.stdout.write(`${formatReport(problems)}\n`);
if (documents.length === 0 || problems.length > 0) process.exitCode = 1;
