import { figuresOf } from './writtenNumber.ts';

/** A number of a service, however it is spaced. Short numbers such as 999 are checked by their list. */
const NUMBER = /(?<![\d.,])0(?:800 ?1111|(?:[ \-()\u00a0]{0,2}\d){9,10})(?!\d)/g;

/** The telephone numbers of a text, without spaces, each once. */
export function numbersInText(text: string): string[] {
  return [...new Set([...text.matchAll(NUMBER)].map(([number]) => figuresOf(number)))];
}
