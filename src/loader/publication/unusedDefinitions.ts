const DEFINITION = /^ {0,3}\[(?<label>[^\]\n]+)\]:[ \t]*\S.*$/gm;
const CODE = /^(?:```|~~~)[^\n]*\n[\s\S]*?^(?:```|~~~)[ \t]*$/gm;

/**
 * A text without addresses of links that it does not use. They are on no page, and people write remarks in them; data for
 * other programs has the text as it is written. Every line stays where it is.
 */
export function withoutUnusedDefinitions(text: string): string {
  if (!text.includes(']:')) return text;
  const used = labelsUsed(text);
  return text.replaceAll(DEFINITION, (line, label: string, at: number) =>
    isInCode(text, at) || used.has(plain(label)) ? line : '',
  );
}

function labelsUsed(text: string): ReadonlySet<string> {
  const running = text.replaceAll(DEFINITION, '');
  return new Set([...running.matchAll(/\[([^\]\n]+)\]/g)].map(([, label = '']) => plain(label)));
}

function isInCode(text: string, at: number): boolean {
  return [...text.matchAll(CODE)].some(
    ({ index, 0: block }) => index < at && at < index + block.length,
  );
}

function plain(label: string): string {
  return label.trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
