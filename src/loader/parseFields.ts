import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { Problem } from '../problems/problem.ts';
import type { FieldPath } from './entries.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { isUnclosedQuote, SPECIAL_MARK, syntaxAdvice } from './yamlWording.ts';

/** What came out of reading YAML. */
export interface ParsedFields {
  /** Undefined when there is nothing to go on with. */
  fields: Record<string, unknown> | undefined;
  /** 1-based line of the file on which a field is, or else the field around it. */
  lineOf(path: FieldPath): number;
  /** A value as it is typed in the file: `0113`, where YAML reads the number 113. */
  typedAt(path: FieldPath): string | undefined;
  problems: Problem[];
}

/** Reads YAML that starts on a line of a file. Tags, anchors and aliases of YAML are refused. */
export function parseFields(text: string, file: string, firstLine: number): ParsedFields {
  const { document, lines } = parsed(text);
  const placeAt = (offset: number) => ({ file, line: lines.linePos(offset).line + firstLine - 1 });
  const { lineOf, typedAt } = lookUps(text, firstLine, { document, lines });
  const all = [
    ...document.errors.map(({ code, message, pos }) => {
      const place = placeAt(isUnclosedQuote(message) ? lastQuote(document) : pos[0]);
      return code === 'DUPLICATE_KEY'
        ? problemOf('duplicate-field', place, { key: keyAt(text, pos[0]) })
        : problemOf('yaml-syntax', place, syntaxAdvice(code, message));
    }),
    ...specialMarks(document).map((offset) =>
      problemOf('yaml-syntax', placeAt(offset), syntaxAdvice(SPECIAL_MARK)),
    ),
  ];
  const problems = onePerLine(all);
  // Asked of all: a mistake of syntax may be on the line of another problem.
  if (all.some(({ code }) => code === 'yaml-syntax'))
    return { fields: undefined, lineOf, typedAt, problems };
  if (!isMap(document.contents)) {
    return {
      fields: undefined,
      lineOf,
      typedAt,
      problems: [problemOf('no-fields', placeAt(0), {})],
    };
  }
  return { fields: document.toJS() as Record<string, unknown>, lineOf, typedAt, problems };
}

/** A text as YAML. */
interface ParsedText {
  document: Document.Parsed;
  lines: LineCounter;
}

function parsed(text: string): ParsedText {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // With "silent" the reader would pass over a second set of fields.
    logLevel: 'error',
  });
  return { document, lines };
}

/**
 * Finds lines and values in a text. The text as YAML takes many times the memory of the text: it is not kept, and is
 * parsed again in the rare case that somebody asks later.
 */
export function lookUps(
  text: string,
  firstLine: number,
  first?: ParsedText,
): Pick<ParsedFields, 'lineOf' | 'typedAt'> {
  let held = first && new WeakRef(first);
  const again = () => {
    const read = held?.deref() ?? parsed(text);
    held = new WeakRef(read);
    return read;
  };
  return {
    lineOf: (path) => {
      const { document, lines } = again();
      return lines.linePos(offsetOf(document, path) ?? 0).line + firstLine - 1;
    },
    typedAt: (path) => {
      const node = again().document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

/** Offsets of everything that has a meaning in YAML that no author of this site needs. */
function specialMarks(document: Document.Parsed): number[] {
  const offsets = document.warnings.map(({ pos }) => pos[0]);
  visit(document, {
    Alias: (_, { range }) => void offsets.push(range?.[0] ?? 0),
    Value: (_, { anchor, range }) => void (anchor && offsets.push(range?.[0] ?? 0)),
    Pair: (_, { key }) =>
      void (isScalar(key) || offsets.push(isMap(key) || isSeq(key) ? (key.range?.[0] ?? 0) : 0)),
  });
  return offsets;
}

function lastQuote(document: Document.Parsed): number {
  let offset = 0;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE') offset = range?.[0] ?? offset;
    },
  });
  return offset;
}

function offsetOf(document: Document.Parsed, path: FieldPath): number | undefined {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key.value) === String(key),
      );
      if (!pair || !isScalar(pair.key)) break;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value;
    } else {
      node = isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
      if (!isNode(node)) break;
      offset = node.range?.[0] ?? offset;
    }
  }
  return offset;
}

function keyAt(text: string, offset: number): string {
  return /^["']?([^"':\n]*)/.exec(text.slice(offset))?.[1]?.trim() ?? '';
}

function onePerLine(problems: Problem[]): Problem[] {
  const seen = new Set<number | undefined>();
  return problems.filter(({ line }) => !seen.has(line) && seen.add(line));
}
