import type { Given, Question } from './question.ts';

/** Shows some words and gives what is typed after them. */
export type Ask = (words: string) => Promise<string>;

/** Where questions are asked and remarks are shown. */
export interface Terminal {
  ask: Ask;
  print: (text: string) => void;
}

/** Asks everything that is not answered yet, one after the other, until each answer can be used. */
export async function askAll(
  questions: readonly Question[],
  given: Given,
  terminal: Terminal,
): Promise<Given> {
  let so = given;
  for (const question of questions) {
    if (so[question.flag]?.length || question.isAsked?.(so) === false) continue;
    const answers = await answersTo(question, so, terminal);
    if (answers.length > 0) so = { ...so, [question.flag]: answers };
  }
  return so;
}

async function answersTo(question: Question, given: Given, terminal: Terminal): Promise<string[]> {
  const { isList, amount, isOptional, fallback } = question;
  const answers: string[] = [];
  const most = isList ? (amount?.(given) ?? Infinity) : 1;
  const least = isOptional?.(given) ? 0 : 1;
  const instead = fallback?.(given);
  while (answers.length < most) {
    const answer = (await terminal.ask(wordsOf(question, answers.length, instead))).trim();
    const meant = answer || (answers.length === 0 ? (instead ?? '') : '');
    if (!meant && answers.length >= least) break;
    const fault = meant ? question.faultOf(meant, given) : 'This has to be answered.';
    if (fault === undefined) answers.push(meant);
    else terminal.print(`  ${fault}`);
  }
  return answers;
}

function wordsOf(
  { asks, example, isOptional, isList }: Question,
  answered: number,
  instead: string | undefined,
): string {
  if (isList && answered > 0) return 'Another one (or only Enter to go on): ';
  const enter =
    instead !== undefined
      ? `; only Enter for ${instead}`
      : isOptional
        ? '; only Enter for none'
        : '';
  return `\n${asks}\n  (for example ${example}${enter}): `;
}
