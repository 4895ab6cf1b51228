/**
 * Control characters, halves of characters, and characters that reverse the direction of text or take no
 * room. Line breaks and tabs are fine, and so are the joiners and marks of direction that other scripts need.
 */
const UNSEEN =
  /(?![\t\n\r\u200C-\u200F])[\p{Cc}\p{Cs}\p{Cf}\p{Cn}\p{Co}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800\uFFFD]/u;

/** Joiners and marks of direction between two letters that need none. */
const NEEDLESS = /(?<=\p{Script=Latin})[\u200C-\u200F](?=\p{Script=Latin})/u;

/** Number of the first character of a text that nobody can see, such as `U+0007`. */
export function unseenIn(text: string): string | undefined {
  const character = (UNSEEN.exec(text) ?? NEEDLESS.exec(text))?.[0];
  return character && `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
