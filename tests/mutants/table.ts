import type { KindResult } from './runMutants.ts';

/** Most places of survivors that are printed of one kind. */
const MOST = 3;

/** A line for each kind with survivors, worst expectation first, and the sums. */
export function survivorTable(results: readonly KindResult[]): string[] {
  const rows = (['must', 'should', 'person'] as const).flatMap((expectation) =>
    results.filter(
      ({ kind, survivors }) => kind.expectation === expectation && survivors.length > 0,
    ),
  );
  const width = Math.max(20, ...rows.map(({ kind }) => kind.name.length));
  const sum = (numberOf: (result: KindResult) => number) =>
    results.reduce((total, result) => total + numberOf(result), 0);
  return [
    `${'Kind'.padEnd(width)}  Expected  Planted  Refused  Warned  Survived`,
    ...rows.flatMap(({ kind, planted, counts, survivors }) => [
      `${kind.name.padEnd(width)}  ${kind.expectation.padEnd(8)}  ${cell(planted)}  ${cell(counts.refused)}  ${cell(counts.warned, 6)}  ${cell(counts.survived, 8)}`,
      ...(kind.reason ? [`    ${kind.reason}`] : []),
      ...(kind.expectation === 'person'
        ? []
        : survivors.slice(0, MOST).map((one) => `    - ${one}`)),
    ]),
    `${sum(({ planted }) => planted)} faults of ${results.length} kinds: ${sum(({ counts }) => counts.refused)} refused, ${sum(({ counts }) => counts.warned)} warned of, ${sum(({ counts }) => counts.survived)} survived.`,
  ];
}

function cell(number: number, width = 7): string {
  return String(number).padStart(width);
}
