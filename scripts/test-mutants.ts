import { parseArgs } from 'node:util';
import { buildDay } from '../src/lib/buildDay.ts';
import { readFiles } from '../src/loader/readFiles.ts';
import { CONTENT_FOLDER } from '../src/loader/siteContent.ts';
import { mutantKinds } from '../tests/mutants/kinds/index.ts';
import { runMutants } from '../tests/mutants/runMutants.ts';
import { soundTexts } from '../tests/mutants/soundTexts.ts';
import { survivorTable } from '../tests/mutants/table.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
  },
});

const content = await soundTexts(await readFiles(CONTENT_FOLDER, '.'));
const results = await runMutants(content, {
  kinds: mutantKinds.filter(({ name }) => name.includes(values.only)),
  count: Number(values.count),
  seed: Number(values.seed),
  today: buildDay(process.env, new Date()),
});
process.stdout.write(`${survivorTable(results).join('\n')}\n`);
const isBad = results.some(
  ({ kind, survivors }) => kind.expectation === 'must' && survivors.length > 0,
);
if (isBad) process.exitCode = 1;
