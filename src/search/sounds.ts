/** Spellings of a sound, each with the sign for it. The order matters: longer spellings come first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:tion|sion|cian|shun|shion|cion)/g, 'X'],
  [/(?:tial|cial|shal)/g, 'XL'],
  [/^(?:kn|gn|pn)/, 'n'],
  [/^wr/, 'r'],
  [/^ps/, 's'],
  [/ph/g, 'f'],
  [/wh/g, 'w'],
  [/sh/g, 'S'],
  [/th/g, 'T'],
  [/(?:ough|augh)/g, 'a'],
  [/igh/g, 'i'],
  [/tch/g, 'C'],
  [/ch/g, 'C'],
  [/sc(?=[eiy])/g, 's'],
  [/(?:ck|q|k)/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/c/g, 'k'],
  [/z/g, 's'],
  [/x/g, 'ks'],
  [/dg/g, 'j'],
  [/g(?=[eiy])/g, 'j'],
  [/(?<=[aeiouy])gh/g, ''],
  [/mb$/, 'm'],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, roughly: consonants by their sound, one sign for any vowels between them. */
export function soundOf(word: string): string {
  const consonants = SOUNDS.reduce(
    (sound, [spelling, sign]) => sound.replace(spelling, sign),
    word,
  );
  return consonants
    .replace(/e$/, '')
    .replace(/(?<=.)h/g, '')
    .replace(/[aeiouyw]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}
