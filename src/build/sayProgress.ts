/** Says in one line how far a build has come, for whoever waits for it. */
export function sayProgress(line: string): void {
  process.stdout.write(`${line}\n`);
}
