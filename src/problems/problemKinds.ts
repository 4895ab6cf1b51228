import type { Place, Problem } from './problem.ts';
import { contactKinds } from './kinds/contactKinds.ts';
import { documentKinds } from './kinds/documentKinds.ts';
import { existenceKinds } from './kinds/existenceKinds.ts';
import { fieldKinds } from './kinds/fieldKinds.ts';
import { figureKinds } from './kinds/figureKinds.ts';
import { fileKinds } from './kinds/fileKinds.ts';
import { governanceKinds } from './kinds/governanceKinds.ts';
import type { GuideAnchor, ProblemKind } from './kinds/kind.ts';
import { kind } from './kinds/kind.ts';
import { languageKinds } from './kinds/languageKinds.ts';
import { placeKinds } from './kinds/placeKinds.ts';
import { procedureKinds } from './kinds/procedureKinds.ts';
import { publicationKinds } from './kinds/publicationKinds.ts';
import { requirementKinds } from './kinds/requirementKinds.ts';
import { reviewKinds } from './kinds/reviewKinds.ts';
import { ruleKinds } from './kinds/ruleKinds.ts';
import { textKinds } from './kinds/textKinds.ts';
import { thresholdKinds } from './kinds/thresholdKinds.ts';

/** Every kind of problem the content check knows: what is wrong, what to type instead, where to read more. */
export const problemKinds = {
  ...contactKinds,
  ...documentKinds,
  ...figureKinds,
  ...existenceKinds,
  ...fileKinds,
  ...fieldKinds,
  ...governanceKinds,
  ...reviewKinds,
  ...ruleKinds,
  ...languageKinds,
  ...placeKinds,
  ...procedureKinds,
  ...publicationKinds,
  ...requirementKinds,
  ...textKinds,
  ...thresholdKinds,
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
