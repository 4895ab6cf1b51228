/** Figures that somebody dials before a number to be put through by text relay (Relay UK). */
const TEXT_RELAY = /^18001(?=[\d +(])/;

/**
 * A number as people in the United Kingdom write and dial it, figures and spaces only: `+44 1582 547653` and
 * `(01582) 547653` and `01582-547653` all become `01582 547653`. Other texts stay as they are.
 */
export function writtenNumber(text: string): string {
  const plain = text.replaceAll(/[()\s.\u2010-\u2015-]+/g, ' ').trim();
  if (!/^(?:18001 ?)?\+?[\d ]+$/.test(plain)) return text.trim();
  return plain.replace(/^(18001 ?)?(?:\+ ?44|00 ?44) ?(?:0 ?)?(?=[1-9])/, '$10');
}

/** True for a number to be reached by text relay: one with 18001 in front. */
export function isTextRelay(number: string): boolean {
  return TEXT_RELAY.test(number);
}

/** The figures of a number that are dialled last, and written together: those behind the 18001 of text relay. */
export function figuresToDial(number: string): string {
  return number.replace(TEXT_RELAY, '').trim();
}

/** The figures that somebody dials, without spaces. */
export function dialled(number: string): string {
  return figuresOf(writtenNumber(number));
}

/** Only the figures of a text. */
export function figuresOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
