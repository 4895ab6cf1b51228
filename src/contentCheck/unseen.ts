/** Control characters, and characters that reverse the direction of text. Line breaks and tabs are fine. */
const UNSEEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

/** Number of the first character of a text that nobody can see, such as `U+0007`. */
export function unseenIn(text: string): string | undefined {
  const character = UNSEEN.exec(text)?.[0];
  return character && `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Every text in a value that has such a character, with the way to it. */
export function unseenInside(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; code: string }[] {
  if (typeof value === 'string') {
    const code = unseenIn(value);
    return code === undefined ? [] : [{ path, code }];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => unseenInside(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => unseenInside(item, [...path, key]));
}
