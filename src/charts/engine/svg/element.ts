/** Values of attributes; one that is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

/** An SVG element as text. Children are elements made the same way, or text from {@link escaped}. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .filter((entry): entry is [string, string | number] => entry[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(valueText(value))}"`)
    .join('');
  return `<${name}${written}>${children.join('')}</${name}>`;
}

/** Text for use inside an element or an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Numbers to one decimal, as the drawings of Mermaid have them. */
function valueText(value: string | number): string {
  return typeof value === 'string' ? value : String(toTenth(value));
}

/** A length to one decimal of a pixel. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10;
}
