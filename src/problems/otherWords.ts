/** Words that authors write for the name or the value of a field, and those that the files have for them. */
const OTHER_WORDS = new Map<string, readonly string[]>(
  Object.entries({
    'annual-report': ['yearly-report'],
    audience: ['audiences'],
    conference: ['event'],
    date: ['on', 'dates', 'published'],
    description: ['summary', 'meaning', 'text', 'what'],
    email: ['address'],
    hyperlink: ['address'],
    lado: ['allegations'],
    link: ['address', 'website'],
    mash: ['front-door'],
    name: ['title', 'label'],
    phone: ['number', 'phone'],
    'phone-number': ['number'],
    public: ['anyone'],
    rag: ['status', 'progress'],
    sms: ['text'],
    source: ['sources', 'document'],
    status: ['progress', 'state', 'status'],
    telephone: ['phone', 'number'],
    type: ['kind'],
    url: ['address', 'website'],
    'web-address': ['address', 'website'],
  }),
);

/** The name or value that the files have for what an author wrote, where it is one of those that fit. */
export function inOtherWords(text: string, candidates: Iterable<string>): string | undefined {
  const fitting = new Set(candidates);
  const typed = text
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  return OTHER_WORDS.get(typed)?.find((word) => fitting.has(word));
}
