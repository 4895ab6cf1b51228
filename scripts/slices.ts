import { planSlices } from '../src/build/slices/planSlices.ts';

// Prints what "npm run build -- --only" takes for each of so many slices, as JSON for a matrix of GitHub Actions.
const count = Number(process.argv[2]);
if (Number.isInteger(count) && count > 0) {
  process.stdout.write(`${JSON.stringify(await planSlices(process.cwd(), count))}\n`);
} else {
  process.stderr.write('Say into how many slices: npm run slices -- 4\n');
  process.exitCode = 1;
}
