import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/loader/readContent.ts';
import { formatReport } from '../src/problems/report.ts';
import { coverageOf } from '../src/checks/facts/coverage.ts';
import { coverageProblems } from '../src/checks/facts/coverageProblems.ts';
import { coverageReport } from '../src/checks/facts/coverageReport.ts';
import { readOutlines } from '../src/checks/facts/readOutlines.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    text: { type: 'boolean', default: false },
    sources: { type: 'string', default: '../shared/sources' },
  },
});

const { entries } = await readContent(positionals[0] ?? 'src/content');
const documents = coverageOf(entries, await readOutlines());
for (const document of documents) {
  const copy = values.text
    ? await readFile(join(values.sources, document.textFile), 'utf8').catch(() => undefined)
    : undefined;
  process.stdout.write(`${coverageReport(document, copy)}\n\n`);
}
const problems = documents.flatMap(coverageProblems);
if (problems.length > 0) process.stdout.write(`${formatReport(problems)}\n`);
if (documents.length === 0 || problems.length > 0) process.exitCode = 1;
