import { escapeHtml } from '../../lib/text.ts';
import type { Problem } from '../../problems/problem.ts';
import { count } from '../../problems/messageParts.ts';
import type { PageFindings } from './pageFindings.ts';

/** A page with what the content check finds at the start of its main part; the page as it is when nothing is wrong. */
export function withFindings(page: string, findings: PageFindings): string {
  const html = findingsHtml(findings);
  return page.replace(/<main[^>]*>/, (start) => start + html);
}

function findingsHtml({ here, elsewhere }: PageFindings): string {
  const parts = [
    ...(here.length > 0
      ? [
          `<h2 class="govuk-heading-m" id="content-check">${count(here.length, 'problem')} on this page</h2>`,
          list(here),
        ]
      : []),
    ...(elsewhere.length > 0
      ? [
          `<details class="govuk-details"><summary class="govuk-details__summary">${count(elsewhere.length, 'problem')} in other files</summary>${list(elsewhere)}</details>`,
        ]
      : []),
  ];
  return parts.length > 0
    ? `<div class="app-note" role="note" aria-label="Content check" data-pagefind-ignore>${parts.join('')}</div>`
    : '';
}

function list(problems: readonly Problem[]): string {
  return `<ul class="govuk-list govuk-list--bullet">${problems.map((one) => `<li>${sentence(one)}</li>`).join('')}</ul>`;
}

/** `src/content/luton/luton.yaml, line 7, Website: Type a whole address.` */
function sentence({ file, line, field, message, advice }: Problem): string {
  const place = [file, ...(line ? [`line ${line}`] : []), ...(field ? [field] : [])].join(', ');
  return escapeHtml(`${place}: ${message} ${advice}`);
}
