import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, YAMLMap } from 'yaml';

/** The fields of a content file, to be changed as an author would. */
interface Fields {
  document: Document.Parsed;
  /** Line of the file on which a place in the fields is. */
  lineAt(offset: number): number;
  /** The whole file with the fields as they are now. */
  text(): string;
}

/** Every way to set a field in a group of fields that a line belongs to, the narrowest group first. */
export function withField(file: string, line: number, key: string, typed: string): string[] {
  return groupsAround(file, line).map((index) => {
    const { document, text } = fieldsOf(file);
    allGroups(document)[index]!.set(key, parseDocument(typed).contents);
    return text();
  });
}

/** Every way to take a field out of a group of fields that a line belongs to. */
export function withoutField(file: string, line: number, key: string): string[] {
  return groupsAround(file, line).flatMap((index) => {
    const { document, text } = fieldsOf(file);
    return allGroups(document)[index]!.delete(key) ? [text()] : [];
  });
}

/** The file with another value for what a line gives: the field on it, or the row. */
export function withValue(file: string, line: number, typed: string): string[] {
  const { document, lineAt, text } = fieldsOf(file);
  let found: Pair | undefined;
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && lineAt(pair.key.range?.[0] ?? 0) === line) found ??= pair;
    },
  });
  if (found) {
    found.value = parseDocument(typed).contents;
    return [text()];
  }
  return [changedLine(file, line, (old) => old.replace(/^(\s*- ).*/, (_, start) => start + typed))];
}

/** The file with one line changed. */
export function changedLine(file: string, line: number, change: (old: string) => string): string {
  return file
    .split('\n')
    .map((old, index) => (index === line - 1 ? change(old) : old))
    .join('\n');
}

/** The file without a line. */
export function withoutLine(file: string, line: number): string {
  return file
    .split('\n')
    .filter((_, index) => index !== line - 1)
    .join('\n');
}

function fieldsOf(file: string): Fields {
  const [, before = '', yaml = file, after = ''] =
    /^(---\n)([\s\S]*?\n)(---(?:\n[\s\S]*)?)$/.exec(file) ?? [];
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const first = before === '' ? 0 : 1;
  return {
    document,
    lineAt: (offset) => lines.linePos(offset).line + first,
    text: () => before + document.toString({ lineWidth: 0 }) + after,
  };
}

function allGroups(document: Document.Parsed): YAMLMap[] {
  const groups: YAMLMap[] = [];
  visit(document, { Map: (_, map) => void groups.push(map) });
  return groups;
}

/** Places in the list of all groups: those that begin on the line or belong to the field on it, then those around. */
function groupsAround(file: string, line: number): number[] {
  const { document, lineAt } = fieldsOf(file);
  const groups = allGroups(document);
  const linesOf = (map: YAMLMap) =>
    map.items.filter(isPair).map(({ key }) => (isScalar(key) ? lineAt(key.range?.[0] ?? 0) : 0));
  const held = new Set<unknown>();
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && lineAt(key.range?.[0] ?? 0) === line && isMap(value)) held.add(value);
    },
  });
  const near = groups
    .map((map, index) => ({ map, index }))
    .filter(({ map }) => linesOf(map).includes(line) || held.has(map))
    .toReversed();
  return near.map(({ index }) => index);
}
