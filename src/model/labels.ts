import type { Finding } from './coverage/finding.ts';
import type { Entry } from './handbook.ts';
import type { ReportingLine } from '../schemas/group.ts';
import type { RuleForce } from '../schemas/topic.ts';
import type { Sector } from '../schemas/shared/party.ts';
import type { AskedDocument } from '../schemas/shared/meets.ts';
import type { ProgressStatus } from '../schemas/shared/progress.ts';

/** Kinds of area. One that is the only one of its kind has no name for it. */
export const areaKindLabels: Record<Entry<'areas'>['data']['kind'], string> = {
  county: 'county',
  'unitary-authority': 'unitary authority',
  'metropolitan-district': 'metropolitan district',
  'london-borough': 'London borough',
  'sui-generis': '',
};

/** Kinds of group in words, as they are in a sentence. */
export const groupKindLabels: Record<Entry<'groups'>['data']['kind'], string> = {
  board: 'board',
  group: 'group',
  subgroup: 'subgroup',
  panel: 'panel',
  'task-and-finish-group': 'task and finish group',
  meeting: 'meeting',
  network: 'network',
};

/** Kinds of service in words. */
export const serviceKindLabels: Record<Entry<'services'>['data']['kind'], string> = {
  'multi-agency-child-protection-team': 'Multi-agency child protection team',
  'family-help': 'Family help',
  'family-hub': 'Family hub',
  'multi-agency-safeguarding-hub': 'Multi-agency safeguarding hub (MASH)',
  other: 'Service',
};

/** How far a rule binds, as a heading. */
export const ruleForceLabels: Record<RuleForce, string> = {
  law: 'The law',
  'statutory-guidance': 'Statutory guidance',
  guidance: 'National guidance',
  advice: 'Advice',
  practice: 'What local procedures commonly say',
};

/** How one group stands to the group above it, read from below. */
export const reportingLabels: Record<ReportingLine['how'], string> = {
  'reports-to': 'reports to',
  'overseen-by': 'is overseen by',
  'feeds-into': 'feeds into',
};

/** The same, read from above. */
export const reportedLabels: Record<ReportingLine['how'], string> = {
  'reports-to': 'receives reports from',
  'overseen-by': 'oversees',
  'feeds-into': 'receives information from',
};

/** Parts of the system that people come from, in the order they are shown. */
export const sectorLabels: Record<Sector, string> = {
  'local-authority': 'Council',
  health: 'Health',
  police: 'Police',
  education: 'Education and childcare',
  justice: 'Criminal and family justice',
  voluntary: 'Voluntary organisations',
  faith: 'Faith groups',
  'sport-and-leisure': 'Sport and leisure',
  'armed-forces': 'Armed forces',
  lay: 'Lay members',
  other: 'Others',
};

/** Chapters of published arrangements, in the order they are shown. */
export const chapterLabels: Record<Entry<'arrangements'>['data']['chapter'], string> = {
  purpose: 'What the arrangements are',
  governance: 'Who governs and who checks',
  people: 'Who takes part',
  practice: 'How people work with children and families',
  learning: 'Learning and checking quality',
  resources: 'Training and money',
  resolution: 'When things go wrong',
};

/** What people get in touch for, in the order of need. An entry with another purpose says so itself. */
export const contactFunctionLabels: Record<Entry<'contacts'>['data']['function'], string> = {
  emergency: 'In an emergency',
  'front-door': 'Worried about a child',
  'out-of-hours': 'Evenings, nights and weekends',
  allegations: 'Concern about somebody who works with children',
  advice: 'Advice for professionals',
  'early-help': 'Early help for a family',
  prevent: 'Worried about radicalisation (Prevent)',
  adults: 'Worried about an adult at risk',
  'education-safeguarding': 'Safeguarding in schools',
  'designated-leads': 'Network of designated safeguarding leads',
  police: 'Police, when it is not an emergency',
  'child-death': 'Child death review',
  training: 'Training',
  complaints: 'Complaints',
  'partnership-office': 'The partnership office',
  other: 'Another purpose',
  helpline: 'National helpline',
};

/** What answers, in a word or two: for charts, which have no room for more. */
export const contactFunctionNames: Record<
  Exclude<Entry<'contacts'>['data']['function'], 'other'>,
  string
> = {
  emergency: '999',
  'front-door': 'front door',
  'out-of-hours': 'out of hours',
  allegations: 'designated officer (LADO)',
  advice: 'advice for professionals',
  'early-help': 'early help',
  prevent: 'Prevent',
  adults: 'adult safeguarding',
  'education-safeguarding': 'safeguarding in schools',
  'designated-leads': 'network of designated leads',
  'partnership-office': 'partnership office',
  police: 'police',
  'child-death': 'child death review',
  training: 'training',
  complaints: 'complaints',
  helpline: 'national helpline',
};

/** Who may use a contact, as it is after "for". */
export const audienceLabels: Record<Entry<'contacts'>['data']['audiences'][number], string> = {
  anyone: 'everybody',
  professionals: 'people who work or volunteer with children',
  schools: 'schools',
};

/** The questions that the pages for families are grouped by. */
export const familyQuestionLabels: Record<Entry<'familyGuides'>['data']['question'], string> = {
  worried: 'I am worried about a child',
  involved: 'Children’s services are involved',
  'young-people': 'For children and young people',
  reviews: 'Reviews, and how services work together',
};

/** The readers of a page that says first what they need. */
export const pageAudienceLabels: Record<Entry<'audiences'>['data']['audience'], string> = {
  practitioners: 'Practitioners',
  schools: 'Schools and early years',
  families: 'For families',
};

/** The mark of a number that is not for everybody. Schools are among the professionals. */
export const onlyForLabels: Record<'professionals' | 'schools', string> = {
  professionals: 'Only for people who work or volunteer with children',
  schools: 'Only for schools',
};

/** What was found of something that guidance asks for. */
export const findingLabels: Record<Finding, string> = {
  met: 'Found',
  partly: 'Found in part',
  'not-found': 'Not found in the documents on this site',
  'not-asked': 'Not asked by its edition',
};

/** Kinds of document whose content guidance prescribes. */
export const askedDocumentLabels: Record<AskedDocument, string> = {
  arrangements: 'Published arrangements',
  'yearly-report': 'Annual report',
  thresholds: 'Threshold document',
};

/** How much of a threshold document has been seen. */
export const seenLabels: Record<Entry<'thresholds'>['data']['seen'], string> = {
  document: 'From the document',
  description: 'From a description',
  title: 'Title only',
};

/** Kinds of case review. */
export const reviewKindLabels: Record<Entry<'caseReviews'>['data']['kind'], string> = {
  'serious-case-review': 'Serious case review',
  'local-child-safeguarding-practice-review': 'Local child safeguarding practice review',
  'thematic-review': 'Thematic review',
  'learning-review': 'Learning review',
  'rapid-review': 'Rapid review',
};

/** Reviews of other kinds that a review may be combined with. */
export const combinedReviewLabels: Record<
  NonNullable<Entry<'caseReviews'>['data']['combinedWith']>,
  string
> = {
  'safeguarding-adults-review': 'Safeguarding adults review',
  'domestic-abuse-related-death-review': 'Domestic abuse related death review',
  'domestic-homicide-review': 'Domestic homicide review',
  'mental-health-homicide-review': 'Mental health homicide review',
  'serious-further-offence-review': 'Serious further offence review',
};

/** Age groups as the owners of reviews name them. */
export const ageGroupLabels: Record<
  NonNullable<Entry<'caseReviews'>['data']['ageGroup']>,
  string
> = {
  baby: 'Baby',
  'young-person': 'Young person',
};

/** How far something is, in the order that counts are given. */
export const progressLabels: Record<ProgressStatus, string> = {
  red: 'Red',
  amber: 'Amber',
  green: 'Green',
  'not-started': 'Not started',
  'under-way': 'Under way',
  done: 'Done',
  dropped: 'Dropped',
};

const resourceLabels: Record<NonNullable<Entry<'training'>['data']['form']>, string> = {
  briefing: 'Briefing',
  newsletter: 'Newsletter',
  leaflet: 'Leaflet',
  poster: 'Poster',
  guide: 'Guide',
  toolkit: 'Toolkit',
  form: 'Form',
  video: 'Video',
  podcast: 'Podcast',
  presentation: 'Presentation',
};

const trainingLabels: Record<Entry<'training'>['data']['kind'], string> = {
  offer: 'Training',
  course: 'Course',
  event: 'Event',
  resource: 'Resource',
};

/** What an item of training is, in a word: course, event, briefing. */
export function trainingKindLabel({
  kind,
  form,
}: Pick<Entry<'training'>['data'], 'kind' | 'form'>): string {
  return form ? resourceLabels[form] : trainingLabels[kind];
}

/** Kinds of change in a word. */
export const changeLabels: Record<Entry<'changes'>['data']['kind'], string> = {
  new: 'New',
  correction: 'Corrected',
  update: 'Updated',
  withdrawn: 'Withdrawn',
};

/** Kinds of page that search can be narrowed to. */
export const searchKinds = [
  'Procedure',
  'Thresholds',
  'Arrangements',
  'Structure',
  'Group',
  'Service',
  'Plan',
  'Priority',
  'Annual report',
  'Policy',
  'Case review',
  'Training',
  'Partnership',
  'Contacts',
  'Agency',
  'Topic',
  'Families',
  'Glossary',
  'Guidance',
  'Source',
  'About',
] as const;

/** One of the kinds of page that search can be narrowed to. */
export type SearchKind = (typeof searchKinds)[number];
