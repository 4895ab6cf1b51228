import type { Severity } from '../problem.ts';

/** Section of docs/authoring.md that says more. */
export type GuideAnchor =
  | 'files-and-folders'
  | 'fields'
  | 'kinds'
  | 'to-add-a-source'
  | 'yaml'
  | 'dates'
  | 'references'
  | 'drafts'
  | 'local-texts'
  | 'text'
  | 'figures'
  | 'components'
  | 'charts'
  | 'contacts'
  | 'procedures'
  | 'time-limits'
  | 'thresholds'
  | 'requirements'
  | 'partnerships'
  | 'plans'
  | 'training'
  | 'names'
  | 'documents'
  | 'start-and-end'
  | 'later-documents'
  | 'structures'
  | 'groups'
  | 'changes'
  | 'case-reviews'
  | 'families'
  | 'other-languages'
  | 'glossary'
  | 'everyday-words'
  | 'words-of-worry'
  | 'audiences'
  | 'help';

/** A kind of problem: what is wrong, what to type instead, where to read more. */
export interface ProblemKind<Args> {
  message(args: Args): string;
  advice(args: Args): string;
  guide: GuideAnchor;
  severity: Severity;
}

/** Makes a kind of problem from two sentences that take the same arguments. */
export function kind<Args = object>(
  guide: GuideAnchor,
  message: (args: Args) => string,
  advice: (args: Args) => string,
  severity: Severity = 'error',
): ProblemKind<Args> {
  return { guide, message, advice, severity };
}
