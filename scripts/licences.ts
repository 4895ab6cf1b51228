import { licenceFaults, packagesOf } from '../src/build/supply/licences.ts';

const packages = await packagesOf('.');
const faults = licenceFaults(packages);
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) {
  process.stderr.write('What is allowed is in src/build/supply/licencePolicy.ts.\n');
  process.exitCode = 1;
} else {
  process.stdout.write(`The licences of ${packages.length} packages are allowed.\n`);
}
