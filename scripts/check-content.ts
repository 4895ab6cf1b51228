import { contentCheckCommand } from '../src/checks/command.ts';

process.exitCode = await contentCheckCommand({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
