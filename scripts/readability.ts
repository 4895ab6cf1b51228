import { parseArgs } from 'node:util';
import { readabilityTable, siteReadability } from '../src/build/readability/siteReadability.ts';

const { values } = parseArgs({ options: { folder: { type: 'string', default: 'dist' } } });
process.stdout.write(`${readabilityTable(await siteReadability(values.folder))}\n`);
