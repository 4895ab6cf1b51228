import type { Problem } from '../problems/problem.ts';
import type { ContentFile } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { quote } from '../problems/messageParts.ts';

const LESS_THAN = 'For a plain "<" write "less than" or &lt;, and for a plain "{" write &#123;.';

/** What the MDX reader's refusal of a text means. Its messages start with line and column. */
export function mdxSyntaxProblem(error: unknown, { file, bodyLine }: ContentFile): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line = '1', reason = text] = /^(\d+):\d+: (.*)$/s.exec(text) ?? [];
  return problemOf('mdx-syntax', { file, line: bodyLine + Number(line) - 1 }, wording(reason));
}

function wording(reason: string): { message: string; advice: string } {
  const unclosed = /closing tag for `<([^>`]+)>`/.exec(reason)?.[1];
  if (unclosed) {
    return {
      message: `The component <${unclosed}> has no end.`,
      advice: `Write <${unclosed} … />, or </${unclosed}> where it ends.`,
    };
  }
  if (reason.includes('closing brace')) {
    return {
      message: 'There is a "{" in the text, which MDX takes for program code.',
      advice: LESS_THAN,
    };
  }
  if (reason.includes('`!`')) {
    return { message: 'There is an HTML comment in the text.', advice: 'Remove it.' };
  }
  return {
    message: `The text cannot be read as MDX (${quote(reason.split(' (')[0])}).`,
    advice: LESS_THAN,
  };
}
