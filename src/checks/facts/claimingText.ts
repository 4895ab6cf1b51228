import { blank } from '../../lib/text.ts';

/** Parts of a text in which figures are no facts. */
const NO_CLAIMS = [
  // Targets of links, web addresses and e-mail addresses.
  /\]\([^()\s]*\)/g,
  /https?:\/\/\S+/g,
  /\S+@\S+/g,
  // Components and other tags.
  /<[^<>]*>/g,
  // Telephone numbers.
  /\b(?:call|dial|ring) (?:101|111|999)\b/gi,
  /\b0\d{2,5} ?\d{3,4}(?: ?\d{2,4}){0,2}\b/g,
];

/** A text with blanks for all in which figures are no facts. Everything else keeps its place. */
export function claimingText(text: string, names: readonly string[]): string {
  const withoutPatterns = NO_CLAIMS.reduce((rest, pattern) => rest.replace(pattern, blank), text);
  return names.reduce((rest, name) => rest.replaceAll(name, blank), withoutPatterns);
}
