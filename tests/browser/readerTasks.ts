/** A link that is followed; or words that are searched for, and the result that is opened. */
export type Step = { tap: string | RegExp } | { search: string; open: string | RegExp };

/** What is the answer on the page that the steps lead to. */
export interface TaskAnswer {
  /** Selector of the element on the page. */
  element: string;
  /** Words in it. */
  says: string | RegExp;
  /** True where the answer has to be on the first screen of a small phone, without scrolling. */
  isOnFirstScreen?: true;
}

/** Something that a reader comes for, and how they reach it from the home page. */
export interface ReaderTask {
  id: string;
  /** Who comes, and for what. */
  task: string;
  steps: readonly Step[];
  /** Path of the page with the answer. */
  page: string;
  answers: readonly TaskAnswer[];
}

const explained = (id: string, letters: string, term: string, says: string): ReaderTask => ({
  id,
  task: `What ${letters} means`,
  steps: [{ search: letters, open: term }],
  page: `/glossary/${letters.charAt(0).toLowerCase()}/`,
  answers: [{ element: ':target', says, isOnFirstScreen: true }],
});

/** Twenty-one things that real readers come for. */
export const readerTasks: readonly ReaderTask[] = [
  {
    id: 'a',
    task: 'School lead in Luton; the child lives in Bedford; Friday 17:45',
    steps: [{ tap: 'Bedford' }],
    page: '/contacts/bedford/',
    answers: [
      { element: 'main a[href="tel:01234718700"]', says: '01234 718700', isOnFirstScreen: true },
      { element: 'main a[href="tel:03003008123"]', says: '0300 300 8123', isOnFirstScreen: true },
    ],
  },
  {
    id: 'b',
    task: 'Head teacher in Rutland; an allegation about a supply teacher',
    steps: [
      {
        search: 'allegation supply teacher rutland',
        open: /Local Authority Designated Officer \(LADO\), Rutland/,
      },
    ],
    page: '/contacts/rutland/',
    answers: [{ element: ':target a[href^="tel:"]', says: '01572 758407', isOnFirstScreen: true }],
  },
  {
    id: 'c1',
    task: 'Working days for a rapid review, and who decides',
    steps: [{ search: 'rapid review working days', open: 'Serious incident and rapid review' }],
    page: '/procedures/serious-incident-and-rapid-review/',
    answers: [
      { element: '.app-lead', says: 'within 15 working days', isOnFirstScreen: true },
      { element: '.app-glance', says: 'Who decides' },
    ],
  },
  {
    id: 'c2',
    task: 'Escalate a disagreement in Central Bedfordshire: stages and times',
    steps: [{ search: 'escalation central bedfordshire', open: 'Escalation: Pan-Bedfordshire' }],
    page: '/pan-bedfordshire/procedures/escalation/',
    answers: [
      {
        element: '.app-lead',
        says: /Stage 1: .*within 24 hours.*Stage 2: .*Stage 3: /,
        isOnFirstScreen: true,
      },
    ],
  },
  {
    id: 'd',
    task: 'A bruise on a baby who cannot roll',
    steps: [{ search: 'bruise baby', open: 'Bruises in babies who cannot move' }],
    page: '/topics/bruising-in-babies/',
    answers: [
      { element: '.app-lead', says: /Ring children.s social care now/, isOnFirstScreen: true },
      { element: '#do-now', says: 'What to do now', isOnFirstScreen: true },
    ],
  },
  {
    id: 'e',
    task: 'Level of need for neglect in Buckinghamshire',
    steps: [{ tap: 'Menu' }, { tap: 'Thresholds' }, { tap: 'Buckinghamshire' }],
    page: '/buckinghamshire/thresholds/',
    answers: [{ element: 'main', says: /neglect/i }],
  },
  {
    id: 'f',
    task: 'Parent: what a conference is, and whether I can bring someone',
    steps: [
      { tap: 'Families' },
      { tap: 'Children’s services are involved' },
      { tap: 'Child protection conference' },
    ],
    page: '/families/conference/',
    answers: [
      { element: '.app-lead', says: 'You can normally bring someone', isOnFirstScreen: true },
      { element: '#can-i-bring-someone + p', says: /a friend, a relative or an advocate/ },
    ],
  },
  {
    id: 'g',
    task: 'The review about Baby S',
    steps: [{ search: 'Baby S', open: 'Review of Baby S, Buckinghamshire' }],
    page: '/buckinghamshire/case-reviews/',
    answers: [{ element: '#baby-s', says: 'Review of Baby S', isOnFirstScreen: true }],
  },
  {
    id: 'h',
    task: 'Grandmother worried about online grooming',
    steps: [{ tap: 'Families' }, { tap: 'I am worried about a child' }, { tap: 'Online grooming' }],
    page: '/families/someone-online/',
    answers: [
      { element: '.app-lead', says: 'report it to CEOP', isOnFirstScreen: true },
      { element: 'main a[href*="ceop"]', says: 'CEOP Safety Centre', isOnFirstScreen: true },
    ],
  },
  {
    id: 'i',
    task: 'Foster carer with a complaint about the partnership',
    steps: [
      { tap: 'Families' },
      { tap: 'Children’s services are involved' },
      { tap: 'Foster carers: how to complain' },
    ],
    page: '/families/partnership-complaints/',
    answers: [
      {
        element: 'main a[href="#offices"]',
        says: 'Find the office of the partnership',
        isOnFirstScreen: true,
      },
    ],
  },
  {
    id: 'j',
    task: 'Teenager on a shared phone',
    steps: [
      { tap: 'Families' },
      { tap: 'For children and young people' },
      { tap: 'If other people use your phone' },
    ],
    page: '/families/shared-phone/',
    answers: [
      { element: '.app-lead', says: 'should not show on the bill', isOnFirstScreen: true },
      { element: 'main a[href="tel:08001111"]', says: '0800 1111', isOnFirstScreen: true },
    ],
  },
  {
    id: 'k',
    task: 'A poster with numbers',
    steps: [{ search: 'poster', open: 'Poster with numbers' }],
    page: '/contacts/poster/',
    answers: [{ element: '#choose', says: 'Choose', isOnFirstScreen: true }],
  },
  {
    id: 'l',
    task: 'Partnership officer: which requirements we do not publish',
    steps: [
      {
        search: 'which requirements are not published',
        open: /^Who publishes what guidance asks for/,
      },
    ],
    page: '/guidance/coverage/',
    answers: [{ element: '#left-out', says: 'What is left out' }],
  },
  {
    id: 'm',
    task: 'Priorities on exploitation compared',
    steps: [{ tap: 'Menu' }, { tap: 'Learning' }, { tap: 'Priorities compared by topic' }],
    page: '/priorities/',
    answers: [{ element: '#exploitation', says: 'Exploitation' }],
  },
  {
    id: 'n',
    task: 'Funding of Central Bedfordshire',
    steps: [{ search: 'funding central bedfordshire', open: 'Funding, Central Bedfordshire' }],
    page: '/central-bedfordshire/arrangements/funding/',
    answers: [{ element: '.app-lead', says: '£181,298', isOnFirstScreen: true }],
  },
  explained('o1', 'MASH', 'Multi Agency Safeguarding Hub', 'several agencies'),
  explained(
    'o2',
    'LADO',
    'Local Authority Designated Officer',
    'who work or volunteer with children',
  ),
  explained('o3', 'GCP2', 'Graded Care Profile 2', 'neglect'),
  explained('o4', 'ICON', 'ICON', 'crying'),
  {
    id: 'p',
    task: 'Who chairs a Case Review Group, and how often it meets',
    steps: [
      { search: 'who chairs case review group', open: /^Central Bedfordshire Case Review Group/ },
    ],
    page: '/central-bedfordshire/groups/case-review-group/working-together-2018/',
    answers: [
      { element: '.app-lead', says: 'Independent Chair', isOnFirstScreen: true },
      { element: 'main', says: 'Meets' },
    ],
  },
  {
    id: 'q',
    task: 'All data as CSV or JSON',
    steps: [{ tap: 'Open data' }],
    page: '/data/',
    answers: [{ element: 'main a[href$=".csv"]', says: /./ }],
  },
  {
    id: 'r',
    task: 'Be told of changes',
    steps: [{ tap: 'Updates' }],
    page: '/updates/',
    answers: [{ element: 'main a[href="#by-email"]', says: 'e-mail', isOnFirstScreen: true }],
  },
  {
    id: 's',
    task: 'Speaks Polish or Urdu',
    steps: [{ tap: /Polski/ }],
    page: '/families/other-ways/',
    answers: [{ element: ':target', says: 'Other languages', isOnFirstScreen: true }],
  },
  {
    id: 't',
    task: 'Deaf, and needs text',
    steps: [{ tap: /^Deaf, cannot speak/ }],
    page: '/families/other-ways/',
    answers: [{ element: 'main', says: /Textphone 18000/, isOnFirstScreen: true }],
  },
];

/** The way as words: "Families → Online grooming", or "search “poster” → Poster with numbers". */
export function wayInWords({ steps }: ReaderTask): string {
  const words = (name: string | RegExp) =>
    typeof name === 'string' ? name : name.source.replaceAll(/[\\^$]/g, '');
  return steps
    .map((step) =>
      'tap' in step ? words(step.tap) : `search “${step.search}” → ${words(step.open)}`,
    )
    .join(' → ');
}

/** How many links are followed. */
export function tapsOf({ steps }: ReaderTask): number {
  return steps.length;
}
