// What would end the label, be taken for Markdown (emphasis, code, a list, a heading) or for a code of this kind.
const signs = /["`*_<>#\\~]|^[-+=]|(?<=^\d+)[.)]/g;

/**
 * One line of text for use inside a Mermaid label between quotes and backticks, safe whatever it holds.
 * The renderer turns the codes back into the characters they stand for.
 */
export function mermaidText(line: string): string {
  return line.trim().replace(signs, (character) => `#${character.charCodeAt(0)};`);
}
