import { z } from 'zod';
import type { ContentFile, FieldPath } from '../../src/loader/entries.ts';
import { collectionDefinitions } from '../../src/schemas/collections.ts';
import { childOf, valueAt } from '../../src/schemas/schemaTree.ts';
import { withFields, withParagraph, withText, withValue } from '../mutants/edits.ts';
import type { Planted } from '../mutants/kind.ts';
import type { FieldValue, SoundTexts } from '../mutants/soundTexts.ts';
import type { TextFile } from '../../src/loader/readFiles.ts';
import type { HostileInput } from './inputs.ts';

/** The form of a text that stays on one line, as a JSON Schema has it. */
const ONE_LINE = String.raw`^[^\n\r]*$`;

/** Words that stand before and after an input where it is shown, so that a reader of the output finds all of it. */
export function marked(index: number, input: string): string {
  return `qzx${index}x ${input} qzx${index}y`;
}

/** Fields of a kind that come once, for each kind of field of the content: a content type and the names on the way. */
export function kindOfField({ file, path }: FieldValue): string {
  return [file.collection, ...path.filter((step) => typeof step === 'string')].join('.');
}

/** True for a field that takes any words: its texts have no form to keep to. */
export function takesWords({ file, path, value, reference }: FieldValue): boolean {
  if (typeof value !== 'string' || reference !== undefined) return false;
  const schema = schemaAt(file, path);
  const form = schema && z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  if (form?.type !== 'string' || form.enum || form.const !== undefined) return false;
  return form.pattern === undefined || form.pattern === ONE_LINE;
}

/** The schema of a field. */
export function schemaAt({ collection, fields }: ContentFile, path: FieldPath) {
  let schema: Parameters<typeof childOf>[0] | undefined = collectionDefinitions[collection].schema;
  let value: unknown = fields;
  for (const step of path) {
    schema = schema && childOf(schema, step, value);
    value = valueAt(value, [step]);
  }
  return schema;
}

/**
 * Puts an input where its kind of field says, at the place of that turn. Undefined when the content has no such place.
 */
export function plant(
  { field, input, index }: HostileInput,
  content: SoundTexts,
  words: readonly FieldValue[],
  turn: number,
): Planted | undefined {
  const first = [...input].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7);
  const at = <Item>(list: readonly Item[]) => list[(first + turn) % Math.max(list.length, 1)];
  const valued = (fits: (value: FieldValue) => boolean) => at(content.values.filter(fits));
  const inValue = (place: FieldValue | undefined, value: unknown) =>
    place && planted(withValue(place.text, place.path, value), place.path.join('.'));
  const onPage = (paragraph: string, rename = false) => {
    const page = at(content.pages.filter(({ path }) => path.endsWith('.md')));
    return (
      page &&
      planted(
        withParagraph(rename ? renamed(page, 'mdx') : page, paragraph),
        page.path,
        rename ? page.path : undefined,
      )
    );
  };
  const isChannel = (key: string) => (value: FieldValue) =>
    value.key === key && value.path.includes('channels') && typeof value.value === 'string';
  const isDeclared = ({ file, path }: FieldValue) =>
    valueAt(file.fields, [...path.slice(0, -1), 'teamMailbox']) === true;
  switch (field) {
    case 'text': {
      const place = at(words);
      return inValue(place, `${String(place?.value)} ${marked(index, input)}`);
    }
    case 'whole':
      return inValue(at(words), input);
    case 'page':
      return onPage(input);
    case 'link':
      return onPage(`[A page](${input})`);
    case 'mdx':
      return onPage(input, true);
    case 'chart':
      return onPage(chartWith(input));
    case 'address':
      return inValue(
        valued(
          ({ key, value }) => /^(?:address|website)$/.test(key) && /^https:/.test(String(value)),
        ),
        input,
      );
    case 'number':
      return inValue(valued(isChannel('number')), input);
    case 'email':
      // What its author declares to be the mailbox of a team may look like a name.
      return inValue(
        valued((value) => isChannel('address')(value) && !isDeclared(value)),
        input,
      );
    case 'fields': {
      const text = at(content.texts.filter(({ path }) => path.endsWith('.yaml')));
      return (
        text &&
        planted(
          withText(text, (was) => `${input}\n${was}`),
          text.path,
        )
      );
    }
    case 'file': {
      const text = at(content.texts.filter(({ path }) => path.includes('/agencies/')));
      if (!text) return undefined;
      const path = text.path.replace(/[^/]+(?=\.yaml$)/, () => input);
      const file = text.file.replace(text.path, () => path);
      const copy = withFields({ ...text, path, file }, (fields) =>
        fields.set('title', `Agency ${index}`),
      );
      return { ...planted(copy, path), isAlone: true };
    }
  }
}

/** A block with a chart, whose source has a line of its own for the input. */
function chartWith(input: string): string {
  const before = input.startsWith('---') ? `${input}\n` : '';
  const after = before ? '' : `\n  ${input}`;
  return `\`\`\`mermaid\n${before}flowchart TB\n  accTitle: A chart\n  accDescr: Two boxes.\n  a --> b${after}\n\`\`\``;
}

function renamed(text: TextFile, extension: string): TextFile {
  const change = (path: string) => path.replace(/\.\w+$/, `.${extension}`);
  return { ...text, path: change(text.path), file: change(text.file) };
}

function planted(text: TextFile, where: string, gone?: string): Planted {
  return { texts: [text], where: `${text.path}: ${where}`, ...(gone && { gone: [gone] }) };
}
