import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../src/contentCheck/readContent.ts';
import { formatReport } from '../src/contentCheck/report.ts';
import { coverageOf } from '../src/truth/coverage.ts';
import { coverageProblems } from '../src/truth/coverageProblems.ts';
import { coverageReport } from '../src/truth/coverageReport.ts';
import { readOutlines } from '../src/truth/readOutlines.ts';

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
