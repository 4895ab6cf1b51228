import { textWidth } from '../engine/svg/measure.ts';
import type { TextLook } from '../engine/svg/measure.ts';

/** The least room for words in a card, in pixels: what is narrower than this always fits one line. */
const LEAST_ROOM = 140;
/** A last word as short as this is not left alone on a line. */
const SHORT_WORD = 3;

/** What Mermaid must not break: turned back into a space when the drawing is done. */
const NO_BREAK = '\u00a0';
/** A place inside a word where a line may end: nothing is seen there when it does not. */
const MAY_BREAK = '\u200b ';

/** A title whose long compounds may break after slashes and hyphens, and whose short last word has company. */
export function breakableTitle(title: string, look: TextLook): string {
  const words = title.split(' ').map((word) => breakableWord(word, look));
  return withoutLoneEnd(words.join(' '), look);
}

/** What is said about a card: its short phrases are kept whole. */
export function breakableAbout(about: string, look: TextLook): string {
  return about
    .split(/(?<=,) /)
    .map((phrase) =>
      textWidth(phrase, look) <= LEAST_ROOM
        ? phrase.replaceAll(' ', NO_BREAK)
        : withoutLoneEnd(
            phrase
              .split(' ')
              .map((word) => breakableWord(word, look))
              .join(' '),
            look,
          ),
    )
    .join(' ');
}

function breakableWord(word: string, look: TextLook): string {
  return textWidth(word, look) <= LEAST_ROOM ? word : word.replace(/[/-](?=.)/g, `$&${MAY_BREAK}`);
}

function withoutLoneEnd(text: string, look: TextLook): string {
  const [, last = '', before = ''] = / (([^ ]+) [^ ]+)$/.exec(text) ?? [];
  const isShort = last.length - before.length - 1 <= SHORT_WORD;
  return isShort && last !== '' && textWidth(last, look) <= LEAST_ROOM
    ? `${text.slice(0, -last.length)}${last.replace(' ', NO_BREAK)}`
    : text;
}
