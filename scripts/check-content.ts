import { contentCheckCommand } from '../src/contentCheck/command.ts';

process.exitCode = await contentCheckCommand({
  args: process.argv.slice(2),
  env: process.env,
  print: (text) => process.stdout.write(`${text}\n`),
});
