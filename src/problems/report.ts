import { groupBy } from '../lib/lists.ts';
import type { Problem } from './problem.ts';
import { guideAnchorOf } from './problemKinds.ts';
import { count } from './messageParts.ts';

const GUIDE = 'docs/authoring.md';

/** All problems as text for people, grouped by file, with a total at the end. */
export function formatReport(problems: readonly Problem[]): string {
  const files = groupBy(problems, ({ file }) => file);
  const blocks = [...files].map(([file, found]) => [file, ...found.map(problemLine)].join('\n'));
  return [...blocks, `${total(problems)} in ${count(files.size, 'file')}. ${guide(problems)}`].join(
    '\n',
  );
}

/** All problems as JSON, for other programs. */
export function formatJson(problems: readonly Problem[]): string {
  return JSON.stringify(problems, null, 2);
}

/** All problems as commands that GitHub shows beside the lines of a change. */
export function formatAnnotations(problems: readonly Problem[]): string {
  return problems
    .map(({ severity, file, line, field, message, advice }) => {
      const properties = {
        file,
        ...(line === undefined ? {} : { line }),
        title: field ?? 'Content',
      };
      const list = Object.entries(properties).map(
        ([name, value]) => `${name}=${escapeProperty(String(value))}`,
      );
      return `::${severity} ${list.join(',')}::${escapeText(`${message} ${advice}`)}`;
    })
    .join('\n');
}

function problemLine({ severity, line, field, message, advice }: Problem): string {
  const start = severity === 'warning' ? '  Warning. ' : '  ';
  if (field === undefined && line === undefined) return `${start}${message} ${advice}`;
  const where =
    field === undefined ? `Line ${line}` : line === undefined ? field : `${field} (line ${line})`;
  return `${start}${where}: ${lowerFirst(message)} ${advice}`;
}

function total(problems: readonly Problem[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = problems.length - warnings;
  if (warnings === 0) return count(errors, 'problem');
  return errors === 0
    ? count(warnings, 'warning')
    : `${count(errors, 'problem')} and ${count(warnings, 'warning')}`;
}

function guide(problems: readonly Problem[]): string {
  const anchors = [...new Set(problems.map(({ code }) => guideAnchorOf(code)))].filter(
    (anchor) => anchor !== undefined,
  );
  return `Guide: ${anchors.length === 1 ? `${GUIDE}#${anchors[0]}` : GUIDE}`;
}

/** Lower case after a colon, unless the first word is an abbreviation. */
function lowerFirst(sentence: string): string {
  return /^[A-Z](?:[a-z]| )/.test(sentence)
    ? `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
    : sentence;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
