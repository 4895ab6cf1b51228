import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
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

/** The file with another value for what a line gives: a field on it, or the row. */
export function withValue(file: string, line: number, typed: string): string[] {
  return withValueFrom(file, line, () => parseDocument(typed).contents, typed);
}

/** The same, with a text that follows from the one that is there. */
export function withTextFrom(
  file: string,
  line: number,
  change: (old: string) => string,
): string[] {
  return withValueFrom(file, line, (value) =>
    isScalar(value) ? change(String(value.value)) : value,
  );
}

function withValueFrom(
  file: string,
  line: number,
  change: (old: unknown) => unknown,
  row = '',
): string[] {
  const count = fieldsOn(fieldsOf(file), line).length;
  if (count === 0)
    return [changedLine(file, line, (old) => old.replace(/^(\s*- ).*/, (_, start) => start + row))];
  return Array.from({ length: count }, (_, index) => {
    const fields = fieldsOf(file);
    const pair = fieldsOn(fields, line)[index]!;
    pair.value = change(pair.value);
    return fields.text();
  });
}

/** The fields whose names are on a line. */
function fieldsOn({ document, lineAt }: Fields, line: number): Pair[] {
  const found: Pair[] = [];
  visit(document, {
    Pair: (_, pair) => {
      if (isScalar(pair.key) && lineAt(pair.key.range?.[0] ?? 0) === line) found.push(pair);
    },
  });
  return found;
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

/** Every way to take away what a line gives: the field on it, or one of the rows that it is in, the innermost first. */
export function withoutWhatIsOn(file: string, line: number): string[] {
  const { document, lineAt } = fieldsOf(file);
  const paths: unknown[][] = [];
  const isOn = (node: unknown) => {
    const [start, , end] = (isNode(node) && node.range) || [0, 0, 0];
    return isNode(node) && lineAt(start) <= line && line <= lineAt(Math.max(start, end - 1));
  };
  const walk = (node: unknown, path: readonly unknown[]): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const at = [...path, isScalar(key) ? key.value : key];
        if (isScalar(key) && lineAt(key.range?.[0] ?? 0) === line) paths.unshift(at);
        else walk(value, at);
      }
    if (isSeq(node))
      for (const [index, item] of node.items.entries())
        if (isOn(item)) {
          paths.unshift([...path, index]);
          walk(item, [...path, index]);
        }
  };
  walk(document.contents, []);
  return paths.map((path) => {
    const { document: changed, text } = fieldsOf(file);
    changed.deleteIn(path);
    return text();
  });
}
