import { handbook } from '../../handbook.config.ts';
import { wholeAddress } from './paths.ts';

/** What a reader reports: the page it is on, and the number it is about, if it is about one. */
export interface ReportedPlace {
  path: string;
  number?: string | undefined;
}

function subjectOf({ path, number }: ReportedPlace): string {
  return number === undefined ? `Problem on ${path}` : `Problem with ${number} on ${path}`;
}

/**
 * Address of an e-mail that reports a problem, its subject and page filled in; none without a setting. The number is in
 * the subject alone: a page may have fifty of these addresses.
 */
export function reportEmail(place: ReportedPlace): string | undefined {
  const { email } = handbook.report;
  if (email === undefined) return undefined;
  const lines = [
    `Page: ${wholeAddress(place.path)}`,
    'What is wrong (write nothing about a child or a family): ',
  ];
  const [subject, body] = [subjectOf(place), lines.join('\r\n')].map(encodeURIComponent);
  return `mailto:${email}?subject=${subject}&body=${body}`;
}

/** Address of the form for problems, filled in the same way; none without a setting. */
export function reportForm(place: ReportedPlace): string | undefined {
  const values: Record<string, string> = {
    subject: subjectOf(place),
    page: place.path,
    number: place.number ?? '',
  };
  return handbook.report.form?.replaceAll(/\{(subject|page|number)\}/g, (_, name: string) =>
    encodeURIComponent(values[name] ?? ''),
  );
}
