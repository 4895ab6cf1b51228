import { inflateSync } from 'node:zlib';

/** What a PDF says: its texts as people read them, and every stream unpacked. */
export function textsOfPdf(bytes: Buffer): string[] {
  const streams = streamsOf(bytes);
  const letters = streams.filter((stream) => stream.includes('begincmap')).map(lettersOf);
  const written = streams.map(codesOf).filter((codes) => codes.length > 0);
  // Which font a text is in is written elsewhere: read in the wrong one it is gibberish, and does no harm.
  const read = written.flatMap((codes) =>
    letters.map((letter) => codes.map((code) => letter.get(code) ?? ' ').join('')),
  );
  return [...streams, ...read];
}

/** Streams of a PDF, unpacked. */
function streamsOf(bytes: Buffer): string[] {
  return [...bytes.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].flatMap(
    ([, stream = '']) => {
      try {
        return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
      } catch {
        return [];
      }
    },
  );
}

/** The letters of a font by the number of their drawing, as its table says (ToUnicode). */
function lettersOf(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  const number = (digits = '') => Number.parseInt(digits, 16);
  for (const [, rows = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code, letter = ''] of rows.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      letters.set(number(code), textOfHex(letter));
  for (const [, rows = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from, to, first] of rows.matchAll(/<([\dA-F]+)>\s*<([\dA-F]+)>\s*<([\dA-F]+)>/gi))
      for (let code = number(from); code <= number(to); code += 1)
        letters.set(code, String.fromCodePoint(number(first) + code - number(from)));
  return letters;
}

/** Numbers of the drawings that a page shows, in order. */
function codesOf(stream: string): number[] {
  if (!/T[jJ]\b/.test(stream)) return [];
  return [...stream.matchAll(/<([\dA-F]+)>/gi)].flatMap(([, digits = '']) =>
    (digits.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)),
  );
}

function textOfHex(digits: string): string {
  return Buffer.from(digits, 'hex').swap16().toString('utf16le');
}
