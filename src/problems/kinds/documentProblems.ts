import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of documents to download. */
export const documentProblems = {
  'document-repeated': kind<{ address: string }>(
    'documents',
    ({ address }) => `${quote(address)} is listed in this entry already.`,
    () => 'Name each document once. Give versions in other languages their own address.',
  ),
  'document-of-other-format': kind<{ ending: string; format: string; byEnding: string }>(
    'documents',
    ({ ending, format }) =>
      `The address ends in ${quote(`.${ending}`)}, so what opens there is not ${quote(format)}.`,
    ({ byEnding }) => `Write format: ${byEnding}, or correct the address.`,
  ),
};
