import { formatDate } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { uncapitalised } from '../../lib/text.ts';
import type { Coverage, CoveredPoint } from './coverage.ts';
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

/** Which requirements a document is judged by, and why. */
export function basisInWords(coverage: Coverage): string {
  const { ofItsTime, newest } = coverage;
  const { basis, edition, written } = ofItsTime;
  if (basis === 'not-known')
    return `It names no edition of the guidance and has no date, so it is compared with the newest list we know, that of ${newest.data.shortTitle}.`;
  const when = written ? ` (${formatDate(written)})` : '';
  if (!edition)
    return `It names no edition of the guidance and was written${when} before the oldest one we know, so no point is counted as missing.`;
  const name = edition.data.shortTitle;
  const under =
    basis === 'named'
      ? `It was written under ${name}`
      : basis === 'taken'
        ? `It names no edition of the guidance. We take it to follow ${name}`
        : `It names no edition of the guidance. When it was written${when}, ${name} was in force`;
  return [under + judgementInWords(coverage, name), ...laterInWords(coverage)].join(' ');
}

function judgementInWords({ ofItsTime: { edition, judgedBy }, lists }: Coverage, name: string) {
  if (!judgedBy)
    return '. No list of its points, or of an edition before it, was found, so no point is counted as missing.';
  const [first, ...added] = lists.map((list) => list.edition.data.shortTitle);
  const whole = `what ${first} asks for${added.length > 0 ? `, and what ${joinWords(added)} added` : ''}`;
  return judgedBy === edition
    ? `, so it is judged by ${whole}.`
    : `. We found no list of what ${name} asks for, so it is judged by ${whole}.`;
}

function laterInWords({ points, lists }: Coverage): string[] {
  const counted = lists.flatMap(({ requirements }) => requirements);
  return points.some(({ requirement }) => !counted.includes(requirement))
    ? ['What only other editions ask for is not counted as missing.']
    : [];
}
