import { addressOf } from '../addresses.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { placesOf } from './procedures.ts';

/** Something that practitioners come for, in their words. */
export interface Situation {
  id: string;
  /** As a practitioner would say it. */
  title: string;
  /** What to do first, in one sentence. */
  answer: string;
  /** The page with the whole answer. */
  path: string;
  /** The same for each area. */
  areas: { text: string; path: string }[];
}

/** Words of a situation, and the national procedure or the page that answers it. */
const SITUATIONS: {
  id: string;
  title: string;
  answer: string;
  procedure?: string;
  path?: string;
  /** True when each area's page of contacts answers it. */
  hasContacts?: boolean;
}[] = [
  {
    id: 'worried',
    title: 'I am worried about a child',
    answer:
      'In immediate danger, call 999 first. Then contact the front door where the child lives.',
    procedure: 'shared/making-a-referral',
  },
  {
    id: 'out-of-hours',
    title: 'It is night, or the weekend',
    answer: 'Call the out-of-hours number of the area where the child lives. In danger, call 999.',
    path: '/contacts/',
    hasContacts: true,
  },
  {
    id: 'level-of-need',
    title: 'I have to judge the level of need, or I need consent',
    answer:
      'Open the threshold document of the area: levels, who responds and the rule on consent.',
    path: '/thresholds/',
  },
  {
    id: 'by-when',
    title: 'I want to know what happens next, and by when',
    answer: 'Every time limit in one table, with a calculator for the due day.',
    path: '/procedures/timescales/',
  },
  {
    id: 'disagree',
    title: 'I disagree with a decision',
    answer:
      'Talk to your manager or safeguarding lead, then use the escalation procedure of the area. In danger, call 999 first.',
    procedure: 'shared/resolving-professional-disagreements',
  },
  {
    id: 'colleague',
    title: 'A colleague or volunteer is accused',
    answer:
      'In danger, call 999. Tell a senior manager at once, then the designated officer (LADO) of the area where the adult works.',
    procedure: 'shared/allegations-against-people-who-work-with-children',
  },
  {
    id: 'serious-incident',
    title: 'A child has died or been seriously harmed',
    answer: 'How the council notifies the national panel, and how the rapid review follows.',
    procedure: 'shared/serious-incident-and-rapid-review',
  },
  {
    id: 'review',
    title: 'A review is being considered, or I am asked to take part',
    answer: 'What a local child safeguarding practice review is for, and when there is one.',
    procedure: 'shared/local-child-safeguarding-practice-review',
  },
  {
    id: 'who-decides',
    title: 'I want to know who decides, and who sits on which group',
    answer: 'Boards and groups of each partnership, with reporting lines as charts and lists.',
    path: '/partnerships/reporting/',
  },
  {
    id: 'what-counts',
    title: 'I want to know which guidance applies',
    answer: 'The editions of Working Together, what changed, and who publishes what of it.',
    path: '/guidance/',
  },
];

/** The situations practitioners come in, each with its answer by area where there is one. */
export function situations(handbook: Handbook): Situation[] {
  return SITUATIONS.map(({ procedure, path = '', hasContacts, ...words }) => {
    if (!procedure) return { ...words, path, areas: hasContacts ? contactPages(handbook) : [] };
    const national = entry(handbook, 'procedures', procedure);
    return { ...words, path: addressOf(handbook, national), areas: areasOf(handbook, national) };
  });
}

/** The page of contacts of each area. */
function contactPages(handbook: Handbook) {
  return areasWithContacts(handbook).map(({ id, data }) => ({
    text: data.title,
    path: `/contacts/${slugOf(id)}/`,
  }));
}

function areasOf(handbook: Handbook, national: Entry<'procedures'>) {
  return placesOf(handbook, national).map(({ partnership, path }) => ({
    text: partnership?.data.shortName ?? '',
    path,
  }));
}
