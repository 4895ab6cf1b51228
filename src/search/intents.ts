import { isPhoneNumber, wordsOf } from './words.ts';

/**
 * What a reader wants, beyond the subject: a number to call, an answer for the own family, or one for the own work with other
 * people's children.
 */
export type Intent = 'contact' | 'family' | 'work';

/** Who works with children, as they say it of themselves. */
const WORKERS = [
  ...['teacher', 'teaching assistant', 'childminder', 'nurse', 'midwife', 'gp', 'doctor'],
  ...['health visitor', 'youth worker', 'paramedic'],
];

/**
 * Phrases that tell an intent, or only ask for a meaning or a time, as whole words in this order. Those that say nothing else are
 * taken out of the subject.
 */
const SIGNS: readonly { intent?: Intent; signs: string[]; saysNothingElse: boolean }[] = [
  {
    intent: 'contact',
    saysNothingElse: true,
    signs: [
      ...[
        'phone number',
        'telephone number',
        'contact number',
        'number for',
        'number of',
        'number',
      ],
      ...['numbers', 'phone', 'telephone', 'tel', 'call', 'calling', 'ring', 'contact', 'contacts'],
      ...[
        'contact details',
        'email',
        'email address',
        'speak to',
        'talk to',
        'get hold of',
        'dial',
      ],
      ...['phone numbers', 'helpline number', 'who to tell', 'hotline'],
    ],
  },
  {
    intent: 'contact',
    saysNothingElse: false,
    signs: [
      ...['out of hours', 'after hours', 'at night', 'weekend', 'emergency', 'helpline', 'urgent'],
      ...['report a concern', 'report concern', 'worried about', 'concerned about', '999', '101'],
    ],
  },
  {
    saysNothingElse: true,
    signs: [
      ...['what is', 'whats', 'what are', 'what does', 'meaning of', 'meaning', 'stand for'],
      ...['stands for', 'define', 'definition of', 'definition', 'mean', 'means', 'abbreviation'],
      ...['acronym', 'who is', 'who are', 'explain', 'explained'],
    ],
  },
  {
    saysNothingElse: true,
    signs: [
      ...[
        'how long',
        'how soon',
        'how quickly',
        'how many days',
        'deadline',
        'deadlines',
        'by when',
      ],
      ...['time limit', 'time limits', 'timescale', 'timescales', 'time scale', 'how often'],
    ],
  },
  {
    intent: 'family',
    saysNothingElse: false,
    signs: [
      ...['i', 'im', 'ive', 'me', 'my', 'mi', 'we', 'us', 'our', 'someone', 'somebody'],
      ...['mum', 'mums', 'ma', 'dad', 'dads', 'son', 'daughter', 'kid', 'kids', 'grandson'],
      ...['granddaughter', 'grandchild', 'nephew', 'niece', 'ex', 'boyfriend', 'girlfriend'],
      ...['bf', 'gf', 'friend', 'mate', 'neighbour', 'neighbours', 'next door'],
      ...['social services', 'social worker'],
    ],
  },
  {
    intent: 'work',
    saysNothingElse: false,
    // Only those who work with people call them, or each other, so.
    signs: [
      ...['pupil', 'pupils', 'patient', 'patients', 'client', 'clients', 'caseload', 'dsl'],
      ...['service user', 'service users', 'my student'],
      ...['my students', 'our student', 'our students', 'colleague', 'colleagues', 'on licence'],
      ...['i teach', 'i tutor', 'i coach', 'only the gp', 'caretaker here'],
      // A child says "a boy in my class", and nobody but who teaches there "a child in my class".
      ...['child', 'children', 'wean', 'weans', 'bairn', 'bairns', 'one'].flatMap((who) => [
        `${who} in my class`,
        `${who} in our class`,
      ]),
      ...WORKERS.flatMap((who) => [`im a ${who}`, `i'm a ${who}`, `as a ${who}`, `${who} here`]),
    ],
  },
];

/** What is done to whoever learns of something. */
const TELLING = new Set(['told', 'tells', 'telling', 'asked', 'asks', 'begged', 'showed', 'shows']);

/** Members of a family: "my" before one of them is a relative's, whatever else is said. */
const RELATIVES = new Set(
  `mum mums ma mam mother dad dads father son sons daughter daughters kid kids child children boy boys girl girls baby
  lad lads wean weans brother sister partner ex grandson granddaughter grandchild nephew niece`.split(
    /\s+/,
  ),
);

const signs = SIGNS.flatMap(({ intent, signs: list, saysNothingElse }) =>
  list.map((sign) => ({ intent, saysNothingElse, words: wordsOf(sign) })),
);

/** Every word of a sign: none of them is a typing error. */
export const INTENT_WORDS: ReadonlySet<string> = new Set(signs.flatMap(({ words }) => words));

/** Intents that a query shows, and the places of words that say nothing but that. */
export function intentsOf(words: readonly string[]): { intents: Set<Intent>; taken: Set<number> } {
  const intents = new Set<Intent>();
  const taken = new Set<number>();
  // Who types a number wants to know whose it is.
  if (words.some(isPhoneNumber)) intents.add('contact');
  for (const sign of signs) {
    for (const at of words.keys()) {
      if (!sign.words.every((word, step) => words[at + step] === word)) continue;
      // A class is a teacher's as much as a child's.
      if (sign.intent === 'family' && words[at + 1] === 'class') continue;
      if (sign.intent) intents.add(sign.intent);
      if (sign.saysNothingElse) for (const step of sign.words.keys()) taken.add(at + step);
    }
  }
  // A professional's "my" or "told me" is no sign of a family.
  if (intents.has('work')) intents.delete(speaksOfOwn(words) ? 'work' : 'family');
  return { intents, taken };
}

/** True when a relative is spoken of, or something that is done to the reader: "my son", "hits me". */
function speaksOfOwn(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const before = words[at - 1] ?? '';
    if (word === 'me' || word === 'us') return !TELLING.has(before);
    return (before === 'my' || before === 'our') && RELATIVES.has(word);
  });
}
