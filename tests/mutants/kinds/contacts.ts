import { inField, must, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import { isField, isProse } from '../places.ts';
import type { FieldValue } from '../soundTexts.ts';
import { faultOf } from '../../../src/lib/telephone/allowedNumbers.ts';
import { oneDigitUp } from './numbers.ts';

const isNumber = (value: FieldValue) =>
  isField('number')(value) && value.path.includes('channels') && /^0\d/.test(String(value.value));
// There are 0800 numbers of ten figures and of eleven: one short may be another.
const isNumberOfOneLength = (value: FieldValue) =>
  isNumber(value) && !/^0800|^0500/.test(String(value.value));
const isMailbox = (value: FieldValue) =>
  isField('address')(value) && String(value.value).includes('@');
const isWebAddress = (value: FieldValue) =>
  isField('address', 'website')(value) && String(value.value).startsWith('https://');
const withWords = (words: string) => (value: FieldValue) => `${String(value.value)} ${words}`;

/** Ways to reach a service that cost money, lead nowhere, or lead to somebody at home. */
export const contactKinds: MutantKind[] = [
  inField('premium-rate number', must, isNumber, () => '0909 879 0000'),
  inField('number that shares its price', must, isNumber, () => '0871 200 0000'),
  inField('number of directory enquiries', must, isNumber, () => '118 500'),
  inField('personal number', must, isNumber, () => '070 1234 5678'),
  inField('number of a pager', must, isNumber, () => '07640 123456'),
  inField('number of another country', must, isNumber, () => '+33 1 42 68 53 00'),
  inField('longer than 0800 1111', must, isNumber, () => '0800 1111 11'),
  inField('number one figure short', must, isNumberOfOneLength, ({ value }) =>
    String(value).slice(0, -1),
  ),
  inField('number of letters', must, isNumber, () => '0300 HELP NOW'),
  inField('999 for a service', must, isNumber, () => '999'),
  inField('number with text around it', must, isNumber, ({ value }) => `call ${String(value)}`),
  inField('premium-rate number in a text', must, isProse, withWords('Ring 0909 879 0000.')),
  inField(
    'number that shares its price in a text',
    must,
    isProse,
    withWords('Ring 0871 200 0000.'),
  ),
  inField('premium-rate number with dots', must, isProse, withWords('Ring 0906.123.4567.')),
  inField('number in a text that cannot be called', must, isProse, (value, _, chance) => {
    const numbers = ['0800 1111 11', '+1 212 555 0100', '07624 123456', '056 0123 4567'];
    return `${String(value.value)} Ring ${chance.oneOf(numbers) ?? ''}.`;
  }),
  inField('personal number in a text', must, isProse, withWords('Ring 070 1234 5678.')),
  inField(
    'number with one digit changed',
    should('The wrong number may be that of another contact.'),
    isNumber,
    ({ value }, _, chance) => {
      const changed = oneDigitUp(String(value), 1 + chance.below(10));
      return faultOf(changed) === undefined ? changed : undefined;
    },
  ),
  inField(
    'two figures of a number swapped',
    should('The wrong number may be that of another contact.'),
    isNumber,
    ({ value }, _, chance) => {
      const changed = String(value).replace(
        new RegExp(`^(.{${6 + chance.below(4)}})(\\d)(\\d)`),
        '$1$3$2',
      );
      return faultOf(changed) === undefined ? changed : undefined;
    },
  ),
  inField('mailbox at home', must, isMailbox, () => 'example.team@gmail.com'),
  inField('mailbox of a person', must, isMailbox, (_, __, chance) =>
    chance.oneOf(
      ['jane.smith', 'jane-smith', 'janesmith', 'smithj', 'jsmith2', 'jane.smith.team'].map(
        (name) => `${name}@luton.gov.uk`,
      ),
    ),
  ),
  inField('mailbox without an @', must, isMailbox, ({ value }) => String(value).replace('@', '')),
  inField('web address without its start', must, isWebAddress, ({ value }) =>
    String(value).replace('https://', ''),
  ),
  inField('web address with a password', must, isWebAddress, ({ value }) =>
    String(value).replace('https://', 'https://me:secret@'),
  ),
  inField('web address of a machine at home', must, isWebAddress, () => 'http://127.0.0.1/page'),
  inField(
    'web address in a network at home',
    must,
    isWebAddress,
    () => 'http://intranet.local/page',
  ),
  inField('web address that runs a script', must, isWebAddress, () => 'javascript:alert(1)'),
  inField('confirmed on a day to come', must, isField('on'), () => '2031-01-01'),
];
