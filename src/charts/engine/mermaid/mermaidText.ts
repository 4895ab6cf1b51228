// What would end the label, be taken for Markdown (emphasis, code, a list, a heading, an address, which is not drawn),
// for a remark or an instruction to Mermaid (two per cent signs), or for a code of this kind.
const signs = /["`*_<>#\\~@]|:(?=\/\/)|(?<=\bwww)\.|%(?=[%{])|^[-+=]|(?<=^\d+)[.)]/gi;

/**
 * Text for use as one line inside a Mermaid label between quotes and backticks, safe whatever it holds.
 * The renderer turns the codes back into the characters they stand for.
 */
export function mermaidText(line: string): string {
  return line
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(signs, (character) => `#${character.charCodeAt(0)};`);
}
