/** What was answered, by flag. A question that can be answered several times has several answers. */
export type Given = Readonly<Record<string, readonly string[]>>;

/** One thing that only the author knows: a flag of the command, or a question in the terminal. */
export interface Question {
  /** Name of the flag, without its hyphens. */
  flag: string;
  /** What is asked, as one line. */
  asks: string;
  /** An answer to copy and change. */
  example: string;
  /** True when there can be several answers. */
  isList?: true;
  /** How many answers there are to be, with the answers so far; any number when left out. */
  amount?: (given: Given) => number;
  /** True when it can go unanswered, with the answers so far; it must be answered when left out. */
  isOptional?: (given: Given) => boolean;
  /** False when there is nothing to ask, with the answers so far. */
  isAsked?: (given: Given) => boolean;
  /** What counts when nothing is answered. */
  fallback?: (given: Given) => string | undefined;
  /** What is wrong with one answer, as a sentence that says what to write; nothing when it can be used. */
  faultOf: (answer: string, given: Given) => string | undefined;
}

/** The answers with what counts where nothing was answered. */
export function withFallbacks(questions: readonly Question[], given: Given): Given {
  return questions.reduce<Given>((so, question) => {
    if (so[question.flag]?.length || question.isAsked?.(so) === false) return so;
    const fallback = question.fallback?.(so);
    return fallback === undefined ? so : { ...so, [question.flag]: [fallback] };
  }, given);
}

/** Everything that is missing or cannot be used, one line each, in the order of the questions. */
export function faultsIn(questions: readonly Question[], given: Given): string[] {
  return questions.flatMap((question) => {
    const answers = given[question.flag] ?? [];
    const name = `--${question.flag}`;
    if (answers.length === 0)
      // What follows from another answer is missing only with that one.
      return mustBeAnswered(question, given) && !question.fallback
        ? [`${name} is missing. ${question.asks}, for example ${name} ${quoted(question.example)}.`]
        : [];
    if (answers.length > 1 && !question.isList) return [`${name} can be given only once.`];
    return answers.flatMap((answer) => {
      const fault = question.faultOf(answer, given);
      return fault === undefined ? [] : [`${name} ${quoted(answer)}: ${fault}`];
    });
  });
}

/** True when the command cannot go on without an answer. */
export function mustBeAnswered({ isAsked, isOptional }: Question, given: Given): boolean {
  return isAsked?.(given) !== false && isOptional?.(given) !== true;
}

/** A value as it is typed in a shell. */
export function quoted(value: string): string {
  return /^[\w./:-]+$/.test(value) ? value : `"${value}"`;
}

/** The only answer to a question; empty when there is none. */
export function answerTo(given: Given, flag: string): string {
  return given[flag]?.[0] ?? '';
}

/** An answer of several parts, cut at its last commas: a name may have commas in it. */
export function partsOf(answer: string, amount: number): string[] {
  const pieces = answer.split(',').map((piece) => piece.trim());
  const last = pieces.slice(1 - amount);
  return [pieces.slice(0, 1 - amount).join(', '), ...last];
}
