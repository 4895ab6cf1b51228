/** How much a problem matters: an error stops the build, a warning is printed. */
export type Severity = 'error' | 'warning';

/** Where a problem is, as the author sees it. */
export interface Place {
  /** Path from the project root, with forward slashes. */
  file: string;
  /** 1-based line in the file, when it can be told. */
  line?: number;
  /** Label of the field, as the author knows it: "Reports to". */
  field?: string;
}

/** One thing that is wrong with the content, in words for the person who keeps it. */
export interface Problem extends Place {
  /** Stable short name of the kind of problem. */
  code: string;
  /** What is wrong, in one full sentence. */
  message: string;
  /** What to type instead, in one full sentence. */
  advice: string;
  severity: Severity;
}
