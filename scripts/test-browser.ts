import { spawn } from 'node:child_process';

// Further arguments go to Playwright: a file to run, or `--headed`.
const cli = new URL('../node_modules/@playwright/test/cli.js', import.meta.url).pathname;
const child = spawn(process.execPath, [cli, 'test', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
