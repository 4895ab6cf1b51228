import { describe, expect, test } from 'vitest';
import { chartOfBlock, chartsInText } from '../../../src/charts/blocks/chartBlock.ts';
import { namesOfBlock } from '../../../src/lib/chartSyntax.ts';
import { namedSource } from '../../../src/charts/mermaidCharts.ts';

const source = 'flowchart TB\n  accTitle: Who learns what\n  accDescr: Two steps.\n  a --> b';
const fence = (text: string) => `\`\`\`mermaid\n${text}\n\`\`\``;

describe('the name of a chart in a text', () => {
  test('is its accTitle, and its description its accDescr', () => {
    expect(namesOfBlock(source)).toEqual({ title: 'Who learns what', description: 'Two steps.' });
  });

  test('may have a description of several lines in braces', () => {
    expect(namesOfBlock('flowchart TB\naccDescr {\n  Two\n  steps.\n}').description).toBe(
      'Two steps.',
    );
  });

  test('is missing when there is nothing behind the colon', () => {
    expect(namesOfBlock('flowchart TB\naccTitle:\naccDescr:   \na --> b')).toEqual({});
  });
});

describe('charts in a text', () => {
  test.each(['md', 'mdx'])('are the mermaid blocks of a .%s file, with file and line', (ending) => {
    const body = `Words.\n\n${fence(source)}\n\n\`\`\`js\nlet a;\n\`\`\`\n`;
    expect(chartsInText(body, `luton/a.${ending}`, 11)).toMatchObject([
      { entry: `luton/a.${ending}`, lineBefore: 13, title: 'Who learns what', mermaid: source },
    ]);
  });

  test('are found within lists and components', () => {
    expect(
      chartsInText(`- item\n\n  ${fence(source).replaceAll('\n', '\n  ')}`, 'a.md'),
    ).toHaveLength(1);
    expect(chartsInText(`<EditorNote>\n\n${fence(source)}\n\n</EditorNote>`, 'a.mdx')).toHaveLength(
      1,
    );
  });

  test('are none in a text that cannot be read', () => {
    expect(chartsInText(`<EditorNote>\n${fence(source)}`, 'a.mdx')).toEqual([]);
  });

  test('have a name that comes from their source alone', () => {
    expect(chartOfBlock(source, 'a.md').id).toBe(chartOfBlock(`${source}\n\n`, 'b.mdx').id);
    expect(chartOfBlock(source, 'a.md').id).not.toBe(chartOfBlock(`${source} --> c`, 'a.md').id);
    expect(chartOfBlock(source, 'a.md').id).toMatch(/^blocks\/[0-9a-f]{10}$/);
  });

  test('keep the title and description that their author wrote when they are offered', () => {
    expect(namedSource(chartOfBlock(source, 'a.md'))).toBe(`${source}\n`);
  });
});
