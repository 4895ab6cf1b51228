import type { Place, Problem } from './problem.ts';
import { contactProblems } from './kinds/contactProblems.ts';
import { dateProblems } from './kinds/dateProblems.ts';
import { documentProblems } from './kinds/documentProblems.ts';
import { existenceProblems } from './kinds/existenceProblems.ts';
import { fieldProblems } from './kinds/fieldProblems.ts';
import { figureProblems } from './kinds/figureProblems.ts';
import { fileProblems } from './kinds/fileProblems.ts';
import { governanceProblems } from './kinds/governanceProblems.ts';
import type { GuideAnchor, ProblemKind } from './kinds/kind.ts';
import { kind } from './kinds/kind.ts';
import { languageProblems } from './kinds/languageProblems.ts';
import { placeProblems } from './kinds/placeProblems.ts';
import { procedureProblems } from './kinds/procedureProblems.ts';
import { publicationProblems } from './kinds/publicationProblems.ts';
import { referenceProblems } from './kinds/referenceProblems.ts';
import { requirementProblems } from './kinds/requirementProblems.ts';
import { reviewProblems } from './kinds/reviewProblems.ts';
import { ruleProblems } from './kinds/ruleProblems.ts';
import { textProblems } from './kinds/textProblems.ts';
import { thresholdProblems } from './kinds/thresholdProblems.ts';

/** Every kind of problem the content check knows: what is wrong, what to type instead, where to read more. */
export const problemKinds = {
  ...contactProblems,
  ...dateProblems,
  ...documentProblems,
  ...figureProblems,
  ...existenceProblems,
  ...fileProblems,
  ...fieldProblems,
  ...governanceProblems,
  ...reviewProblems,
  ...ruleProblems,
  ...languageProblems,
  ...placeProblems,
  ...procedureProblems,
  ...publicationProblems,
  ...referenceProblems,
  ...requirementProblems,
  ...textProblems,
  ...thresholdProblems,
  'check-failed': kind<{ reason: string }>(
    'help',
    ({ reason }) => `The content check could not finish here: ${reason}.`,
    () => 'This is a fault of the check, not yours. Please pass this message on to the developers.',
  ),
};

/** Stable short name of a kind of problem. */
export type ProblemCode = keyof typeof problemKinds;

type ArgsOf<Code extends ProblemCode> = Parameters<(typeof problemKinds)[Code]['message']>[0];

/** A problem of one kind at one place, in full sentences. */
export function problemOf<Code extends ProblemCode>(
  code: Code,
  place: Place,
  args: ArgsOf<Code>,
): Problem {
  const { message, advice, severity } = problemKinds[code] as ProblemKind<ArgsOf<Code>>;
  return { ...place, code, message: message(args), advice: advice(args), severity };
}

/** Section of the authoring guide about a problem; none for problems of other checks. */
export function guideAnchorOf(code: string): GuideAnchor | undefined {
  return Object.hasOwn(problemKinds, code) ? problemKinds[code as ProblemCode].guide : undefined;
}
