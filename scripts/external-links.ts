import { parseArgs } from 'node:util';
import { handbook } from '../handbook.config.ts';
import { askAll } from '../src/build/externalLinks/askAll.ts';
import { externalLinks } from '../src/build/externalLinks/externalLinks.ts';
import { keepResults } from '../src/build/externalLinks/results.ts';
import { plainReason } from '../src/build/whole/plainReason.ts';
import { buildDay } from '../src/lib/buildDay.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const { values } = parseArgs({
  options: { folder: { type: 'string', default: 'reports/links' } },
});

try {
  const links = await externalLinks('.', handbook.contentFolder);
  print(`${links.length} addresses on other sites. One is asked at a time, so this takes a while.`);
  let count = 0;
  const answers = await askAll(
    links.map(({ address }) => address),
    {
      userAgent: `${handbook.name.replaceAll(/[^\w -]/g, '')} link check (+${handbook.origin})`,
      onAnswer: (address, { state, why }) => {
        count += 1;
        if (state !== 'works') print(`${count}/${links.length} ${address} ${why}`);
      },
    },
  );
  const today = buildDay(process.env, new Date());
  print(`Results: ${await keepResults(values.folder, { links, answers, today })}`);
} catch (error) {
  process.stderr.write(`${plainReason(error)}\n`);
  process.exitCode = 1;
}
