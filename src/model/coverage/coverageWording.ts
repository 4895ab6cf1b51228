import { uncapitalised } from '../../lib/text.ts';
import type { CoveredPoint } from './coverage.ts';
import type { Finding } from './finding.ts';
import { tallyOf } from './coverage.ts';
import { findingLabels } from '../labels.ts';
import type { RequirementList } from './requirements.ts';

/** The findings in the order they are counted and explained. */
export const findings: Finding[] = ['met', 'partly', 'not-found', 'not-asked'];

/** `16 points: 6 found, 10 found in part`; what there is none of is left out. */
export function tallyInWords(points: readonly CoveredPoint[]): string {
  const tally = tallyOf(points);
  const parts = findings
    .filter((finding) => tally[finding] > 0)
    .map((finding) => `${tally[finding]} ${uncapitalised(findingLabels[finding])}`);
  return `${points.length} ${points.length === 1 ? 'point' : 'points'}: ${parts.join(', ')}`;
}

/** `What Working Together 2018 asks for`, or `What Working Together 2023 added`. */
export function listTitle({ edition: { data } }: RequirementList): string {
  return `What ${data.shortTitle} ${data.requirementsKnown === 'additions' ? 'added' : 'asks for'}`;
}
