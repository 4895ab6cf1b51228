const START = /^:::local(?: +(?<names>.*\S))? *$/;
const END = /^::: *$/;

/** Some lines of a text that speak of certain partnerships. */
export interface LocalPassage {
  /** Ids of the partnerships. */
  names: string[];
  /** 1-based line on which it starts, in the text. */
  line: number;
  /** False when no line with `:::` alone ends it. */
  isEnded: boolean;
  text: string;
}

/** A text without its marks of passages, and without the passages that name a partnership left out. */
export function textWithPassages(text: string, isIncluded: (id: string) => boolean): string {
  return linesOf(text)
    .filter(({ isMark, passage }) => !isMark && (passage?.names.every(isIncluded) ?? true))
    .map(({ line }) => line)
    .join('\n');
}

/** A text that has an empty line where it has a mark of a passage, so that the others keep their numbers. */
export function textWithoutMarks(text: string): string {
  return linesOf(text)
    .map(({ line, isMark }) => (isMark ? '' : line))
    .join('\n');
}

/** The passages of a text, and what is left of it without them. */
export function passagesIn(text: string): { passages: LocalPassage[]; rest: string } {
  const lines = linesOf(text);
  const passages = new Set(lines.flatMap(({ passage }) => passage ?? []));
  for (const passage of passages)
    passage.text = lines
      .filter((each) => each.passage === passage && !each.isMark)
      .map(({ line }) => line)
      .join('\n');
  const rest = lines.map(({ line, passage }) => (passage ? '' : line)).join('\n');
  return { passages: [...passages], rest };
}

interface Line {
  line: string;
  isMark: boolean;
  passage?: LocalPassage;
}

function linesOf(text: string): Line[] {
  let passage: LocalPassage | undefined;
  return text.split('\n').map((line, index): Line => {
    const start = START.exec(line);
    if (start) {
      const names = start.groups?.['names']?.split(/[ ,]+/) ?? [];
      passage = { names, line: index + 1, isEnded: false, text: '' };
      return { line, isMark: true, passage };
    }
    if (!passage) return { line, isMark: false };
    const found = { line, isMark: END.test(line), passage };
    if (found.isMark) {
      passage.isEnded = true;
      passage = undefined;
    }
    return found;
  });
}
