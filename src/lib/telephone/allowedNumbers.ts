import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { figuresOf, figuresToDial, writtenNumber } from './writtenNumber.ts';

/** Short numbers that work as they are, anywhere in the United Kingdom, written as people know them. */
const SHORT_NUMBERS = new Set(
  ['101', '105', '111', '112', '999', '18000', '116 000', '116 111', '116 123'].map(figuresOf),
);

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
