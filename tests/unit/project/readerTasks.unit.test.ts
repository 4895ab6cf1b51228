import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { format } from 'prettier';
import { readerTasks, tapsOf, wayInWords } from '../../browser/readerTasks.ts';

test('docs/reader-tasks.md has each task as the browser test does it', async () => {
  const text = readFileSync('docs/reader-tasks.md', 'utf8');
  const rows = readerTasks.map((task) => {
    const answers = task.answers.map(
      ({ element, isOnFirstScreen }) => `\`${element}\`${isOnFirstScreen ? ', first screen' : ''}`,
    );
    const cells = [
      task.id,
      task.task,
      wayInWords(task),
      tapsOf(task),
      task.page,
      answers.join('; '),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const head = '| | Task | Way from the home page | Taps | Page | The answer |\n|-|-|-|-|-|-|';
  const table = await format([head, ...rows].join('\n'), { parser: 'markdown' });
  expect(text).toContain(table.trim());
});
