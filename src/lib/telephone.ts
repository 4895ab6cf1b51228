import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Short numbers that work as they are, anywhere in the United Kingdom, written as people know them. */
const SHORT_NUMBERS = new Set(
  ['101', '105', '111', '112', '999', '18000', '116 000', '116 111', '116 123'].map(figuresOf),
);

/** Figures that somebody dials before a number to be put through by text relay (Relay UK). */
const TEXT_RELAY = /^18001(?=[\d +(])/;

/** Why a number cannot be published as one to call. */
export type NumberFault =
  | 'not-a-number'
  | 'extension'
  | 'foreign'
  | 'premium-rate'
  | 'revenue-sharing'
  | 'personal'
  | 'pager-or-internet'
  | 'longer-than-0800-1111';

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

/** What is wrong with a number to call; nothing when somebody in England can dial it without being charged extra. */
export function faultOf(text: string): NumberFault | undefined {
  const written = figuresToDial(writtenNumber(text));
  if (SHORT_NUMBERS.has(figuresOf(written))) return undefined;
  if (/\d\D*(?:ext|extension|x|#|option|press)\D*\d/i.test(written)) return 'extension';
  if (/^(?:\+|00)/.test(written)) return 'foreign';
  if (/^118\d{3}$/.test(figuresOf(written))) return 'premium-rate';
  if (!/^0[\d ]+$/.test(written)) return 'not-a-number';
  return faultInPlan(written);
}

function faultInPlan(written: string): NumberFault | undefined {
  const figures = figuresOf(written);
  if (figures.startsWith('070')) return 'personal';
  if (/^08[47]/.test(figures)) return 'revenue-sharing';
  if (/^09/.test(figures)) return 'premium-rate';
  // Whoever dials more figures than these is put through before the last of them.
  if (/^08001111./.test(figures)) return 'longer-than-0800-1111';
  const number = parsePhoneNumberFromString(written, 'GB');
  if (number?.isValid() !== true) return 'not-a-number';
  if (number.country !== 'GB') return 'foreign';
  switch (number.getType()) {
    case 'FIXED_LINE':
    case 'MOBILE':
    case 'FIXED_LINE_OR_MOBILE':
    case 'TOLL_FREE':
      return undefined;
    case 'UAN':
      // Calls to 03 cost what calls to 01 and 02 cost; those to 055 do not.
      return figures.startsWith('03') ? undefined : 'pager-or-internet';
    case 'PREMIUM_RATE':
    case 'SHARED_COST':
      return 'revenue-sharing';
    case 'PERSONAL_NUMBER':
      return 'personal';
    default:
      return 'pager-or-internet';
  }
}

/** True for a short code that takes text messages: five or six figures that begin with 6, 7 or 8. */
export function isTextCode(text: string): boolean {
  return /^[678]\d{4,5}$/.test(figuresOf(text)) && /^[\d ]+$/.test(text);
}

/** The figures that somebody dials, without spaces. */
export function dialled(number: string): string {
  return figuresOf(writtenNumber(number));
}

/** The address of a link that calls a number: what a person would dial, and nothing else. */
export function callAddress(number: string): string {
  return `tel:${dialled(number)}`;
}

/** The address of a link that writes a text message, with the word to send when there is one. */
export function textAddress(number: string, word?: string): string {
  return `sms:${dialled(number)}${word === undefined ? '' : `?body=${encodeURIComponent(word)}`}`;
}

/** The address of a link that opens a chat in WhatsApp, which takes numbers with the code of the country. */
export function whatsAppAddress(number: string): string {
  return `https://wa.me/44${dialled(number).replace(/^0/, '')}`;
}

function figuresOf(text: string): string {
  return text.replaceAll(/\D/g, '');
}
