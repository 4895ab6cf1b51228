/** Where names that begin with no letter are listed. */
const OTHERS = '0–9';

/** The letter that a name is listed under: its first letter or digit, in capitals; `0–9` for a digit or none. */
export function letterOf(name: string): string {
  const first = /[\p{L}\d]/u.exec(name.normalize('NFD'))?.[0]?.toUpperCase() ?? '';
  return /^[A-Z]$/.test(first) ? first : OTHERS;
}

/** A letter as the end of an address: `a`, or `0-9`. */
export function letterSlug(letter: string): string {
  return letter.replace('–', '-').toLowerCase();
}
