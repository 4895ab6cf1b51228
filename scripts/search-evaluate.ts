import { parseArgs } from 'node:util';
import { handbook } from '../handbook.config.ts';
import { ablate } from '../tests/searchEvaluation/ablate.ts';
import { askQuestions } from '../tests/searchEvaluation/askQuestions.ts';
import { halves, readQueries } from '../tests/searchEvaluation/labelledQuery.ts';
import { figureTable } from '../tests/searchEvaluation/report.ts';
import { browserNames, runEvaluation } from '../tests/searchEvaluation/runEvaluation.ts';

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'all' },
    only: { type: 'string', default: '' },
    browser: { type: 'string', default: 'chromium' },
    worst: { type: 'string', default: '30' },
    'show-unseen': { type: 'boolean', default: false },
    outsiders: { type: 'boolean', default: false },
    ablate: { type: 'boolean', default: false },
    questions: { type: 'boolean', default: false },
  },
});

const wanted = halves.filter((half) => values.half === 'all' || values.half === half);
const writers = values.outsiders ? 'outsiders' : 'team';
const queries = readQueries(wanted, writers).filter(({ query }) => query.includes(values.only));
const browser = browserNames.find((name) => name === values.browser);
if (queries.length === 0 || !browser) {
  process.stderr.write(
    'No query is left. Use --half seen, unseen or all, --only with words of a query, and --browser chromium or firefox.\n',
  );
  process.exit(1);
}

try {
  if (values.questions) {
    const answers = await askQuestions(process.cwd(), () =>
      process.stderr.write('A fifth is done\n'),
    );
    process.stdout.write(`${figureTable(answers).join('\n')}\n`);
    process.exit();
  }
  if (values.ablate) {
    await ablate(queries, (line) => process.stdout.write(`${line}\n`));
    process.exit();
  }
  const lines = await runEvaluation({
    queries,
    folder: process.env['HANDBOOK_DIST'] ?? 'dist',
    basePath: handbook.basePath,
    browser,
    showUnseen: values['show-unseen'],
    worst: Number(values.worst),
    onProgress: (answered) => {
      if (answered % 50 === 0) process.stderr.write(`${answered} of ${queries.length}\n`);
    },
  });
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
