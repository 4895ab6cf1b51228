import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Numbers that are dialled as they are, anywhere in the United Kingdom. */
const SHORT_NUMBERS = new Set(['101', '111', '999']);

/** True for a number that somebody in the United Kingdom can dial: one of its short numbers, or one in its number plan. */
export function isUkNumber(text: string): boolean {
  if (SHORT_NUMBERS.has(text)) return true;
  if (!/^0[\d ]+$/.test(text)) return false;
  const number = parsePhoneNumberFromString(text, 'GB');
  return number?.isValid() === true && number.country !== undefined;
}

/** The number as machines take it: `+441582547653`; short numbers stay as they are. */
export function dialled(text: string): string {
  if (SHORT_NUMBERS.has(text)) return text;
  return parsePhoneNumberFromString(text, 'GB')?.number ?? text.replaceAll(' ', '');
}
