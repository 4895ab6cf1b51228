import { joinSlices } from '../src/build/slices/joinSlices.ts';

if (!(await joinSlices(process.argv.slice(2)))) process.exitCode = 1;
