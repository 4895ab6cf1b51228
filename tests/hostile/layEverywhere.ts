import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TextFile } from '../../src/loader/readFiles.ts';
import { withValue } from '../mutants/edits.ts';
import type { Planted } from '../mutants/kind.ts';
import type { FieldValue, SoundTexts } from '../mutants/soundTexts.ts';
import { errorsWith, refusals } from './codes.ts';
import type { HostileInput } from './inputs.ts';
import { isEscaped } from './inputs.ts';
import { marked, plant } from './plant.ts';

/** Content with hostile inputs in it that passes the check. */
export interface HostileContent {
  texts: Map<string, TextFile>;
  gone: Set<string>;
  /** Inputs that are in it, by their numbers. */
  laid: Set<number>;
}

/** One input in one place. */
interface Laid extends Planted {
  input: HostileInput;
  /** Does the same to a file that has been changed elsewhere; undefined when it takes a file of its own. */
  change?: (text: TextFile) => TextFile;
}

/** In how many places each input is tried at least. */
const TURNS = 4;

/**
 * Lays every input that the check lets through into the content: those for texts into every field that takes words, one
 * after the other, and the others in several places. What the check refuses where it is stays away.
 */
export async function layEverywhere(
  inputs: readonly HostileInput[],
  content: SoundTexts,
  words: readonly FieldValue[],
): Promise<HostileContent> {
  const wanted = Object.groupBy(inputs.filter(isEscaped), ({ field }) =>
    field === 'text' || field === 'whole' ? field : 'other',
  );
  const inField = (input: HostileInput, place: FieldValue, value: string): Laid => {
    const change = (text: TextFile) => withValue(text, place.path, value);
    const where = `${place.text.path}: ${place.path.join('.')}`;
    return { input, change, texts: [change(place.text)], where };
  };
  const turns = <Item>(of: (turn: number) => Item) =>
    Array.from({ length: TURNS }, (_, turn) => of(turn));
  const { text: inWords = [], whole = [], other = [] } = wanted;
  const tries: Laid[] = [
    ...other.flatMap((input) =>
      turns((turn) => plant(input, content, words, turn * 31)).flatMap((one) =>
        one ? [{ ...one, input, ...changeOf(one, content) }] : [],
      ),
    ),
    ...whole.flatMap((input, index) =>
      turns((turn) => inField(input, words[(index * 11 + turn * 29) % words.length]!, input.input)),
    ),
    ...words.flatMap((place, index) =>
      turns((turn) => inWords[(index + turn * 41) % inWords.length]!).map((input) =>
        inField(input, place, `${String(place.value)} ${marked(input.index, input.input)}`),
      ),
    ),
  ];
  const refused = await refusals(tries, content);
  return withoutRefused(
    tries.filter((one) => refused.get(one)?.size === 0),
    content,
  );
}

/** A paragraph that was added can be added to a changed page as well. */
function changeOf({ texts, gone }: Planted, content: SoundTexts): Pick<Laid, 'change'> {
  const [changed] = texts;
  const before = content.texts.find(({ path }) => path === changed?.path)?.text.trimEnd();
  if (gone || !changed || before === undefined || !changed.text.startsWith(before)) return {};
  const added = changed.text.slice(before.length);
  return { change: (text) => ({ ...text, text: `${text.text.trimEnd()}${added}` }) };
}

/** Puts changes of one file together. A file in which they are refused together has half of them, until it passes. */
async function withoutRefused(
  passed: readonly Laid[],
  content: SoundTexts,
): Promise<HostileContent> {
  const most = new Map<string, number>();
  for (;;) {
    const laid = together(passed, most);
    const errors = await errorsWith(
      [{ texts: [...laid.texts.values()], gone: [...laid.gone], where: 'all' }],
      content,
    );
    if (errors.length === 0) return laid;
    const blamed = [...laid.texts].filter(([, { file }]) =>
      errors.some((error) => error.file === file),
    );
    if (blamed.length === 0)
      throw new Error(`Content without a hostile input is refused: ${errors[0]!.message}`);
    for (const [path] of blamed) most.set(path, Math.floor((laid.counts.get(path) ?? 0) / 2));
  }
}

function together(passed: readonly Laid[], most: ReadonlyMap<string, number>) {
  const found = { texts: new Map(), gone: new Set(), laid: new Set() } as HostileContent;
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  // First every input once, as far as there is room; then the rest.
  const rounds = [...passed, ...passed].map((one, at) => ({ ...one, isFirst: at < passed.length }));
  for (const { texts, gone = [], change, input, where, isFirst } of rounds) {
    if (isFirst && found.laid.has(input.index)) continue;
    const [text] = texts;
    // A field holds one input; a page takes any number of paragraphs.
    const place = isParagraph(input) ? `${where} ${input.index}` : where;
    if (!text || taken.has(place)) continue;
    const before = found.texts.get(text.path);
    const count = counts.get(text.path) ?? 0;
    if (count >= (most.get(text.path) ?? Infinity) || (before && !change)) continue;
    if (found.gone.has(text.path) || gone.some((path) => found.texts.has(path))) continue;
    taken.add(place);
    counts.set(text.path, count + 1);
    found.texts.set(text.path, before && change ? change(before) : text);
    for (const path of gone) found.gone.add(path);
    found.laid.add(input.index);
  }
  return { ...found, counts };
}

const isParagraph = ({ field }: HostileInput) =>
  field === 'page' || field === 'link' || field === 'chart';

/** Writes content with changes over a copy of it in a folder. */
export async function writeOver(
  folder: string,
  { texts, gone }: Pick<HostileContent, 'texts' | 'gone'>,
): Promise<void> {
  for (const path of gone) await rm(join(folder, path));
  for (const { path, text } of texts.values()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}
