import { dialled } from './writtenNumber.ts';

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
