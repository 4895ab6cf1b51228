import { newCommand } from '../src/newContent/command.ts';
import { withTerminal } from '../src/newContent/terminal.ts';

process.exitCode = await withTerminal((ask) =>
  newCommand({
    args: process.argv.slice(2),
    env: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
    ask,
  }),
);
