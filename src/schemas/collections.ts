import type { z } from 'zod';
import { agencySchema } from './agency.ts';
import { areaSchema } from './area.ts';
import { arrangementSchema } from './arrangement.ts';
import { audienceSchema } from './audience.ts';
import { caseReviewSchema } from './caseReview.ts';
import { changeSchema } from './change.ts';
import { contactSchema } from './contact.ts';
import { dutySchema } from './duty.ts';
import { easyGuideSchema } from './easyGuide.ts';
import { guidanceEditionSchema } from './guidanceEdition.ts';
import { familyGuideSchema } from './familyGuide.ts';
import { groupSchema } from './group.ts';
import { partnershipSchema } from './partnership.ts';
import { planSchema } from './plan.ts';
import { policySchema } from './policy.ts';
import { prioritySchema } from './priority.ts';
import { procedureSchema } from './procedure.ts';
import { reportSchema, reportSectionSchema } from './report.ts';
import { requirementSchema } from './requirement.ts';
import { schoolSectionSchema } from './schoolSection.ts';
import { serviceSchema } from './service.ts';
import { situationSchema } from './situation.ts';
import { sourceSchema } from './source.ts';
import { structureSchema } from './structure.ts';
import { synonymSchema } from './synonym.ts';
import { termSchema } from './term.ts';
import { thresholdSchema } from './threshold.ts';
import { topicSchema } from './topic.ts';
import { trainingSchema } from './training.ts';
import { translationSchema } from './translation.ts';
import type { CollectionName } from './names.ts';
import { worrySchema } from './worry.ts';

/**
 * Every content type: where its files live and what they hold.
 *
 * - `owner`: whose folder it lives in. `partnership` is `src/content/<partnership>/`, `shared` is
 *   `src/content/shared/`, `any` is either.
 * - `place`: where in that folder. `file` is `partnership.yaml` itself, `folder` is one file an entry,
 *   `nested` is one more folder between (a structure for groups, a report for its sections),
 *   `index` is the `index` file of such a nested folder, `either` is one file an entry or one more folder between
 *   (a plan for priorities).
 * - `body`: true when the entry has a Markdown or MDX text; otherwise it is a YAML file.
 */
export const collectionDefinitions = {
  partnerships: {
    label: 'partnership',
    owner: 'partnership',
    folder: 'partnership',
    place: 'file',
    body: false,
    schema: partnershipSchema,
  },
  areas: sharedFiles('area', 'areas', areaSchema),
  agencies: sharedFiles('agency', 'agencies', agencySchema),
  arrangements: {
    label: 'arrangement section',
    owner: 'partnership',
    folder: 'arrangements',
    place: 'folder',
    body: true,
    schema: arrangementSchema,
  },
  structures: {
    label: 'structure',
    owner: 'partnership',
    folder: 'structures',
    place: 'folder',
    body: false,
    schema: structureSchema,
  },
  groups: {
    label: 'group',
    owner: 'partnership',
    folder: 'groups',
    place: 'nested',
    body: true,
    schema: groupSchema,
  },
  services: {
    label: 'service',
    owner: 'partnership',
    folder: 'services',
    place: 'folder',
    body: true,
    schema: serviceSchema,
  },
  plans: {
    label: 'plan',
    owner: 'partnership',
    folder: 'plans',
    place: 'folder',
    body: true,
    schema: planSchema,
  },
  priorities: {
    label: 'priority',
    owner: 'partnership',
    folder: 'priorities',
    place: 'either',
    body: true,
    schema: prioritySchema,
  },
  procedures: {
    label: 'procedure',
    owner: 'any',
    folder: 'procedures',
    place: 'folder',
    body: true,
    schema: procedureSchema,
  },
  thresholds: {
    label: 'threshold set',
    owner: 'partnership',
    folder: 'thresholds',
    place: 'folder',
    body: true,
    schema: thresholdSchema,
  },
  contacts: {
    label: 'contact',
    owner: 'any',
    folder: 'contacts',
    place: 'folder',
    body: false,
    schema: contactSchema,
  },
  caseReviews: {
    label: 'case review',
    owner: 'partnership',
    folder: 'case-reviews',
    place: 'folder',
    body: false,
    schema: caseReviewSchema,
  },
  reports: {
    label: 'annual report',
    owner: 'partnership',
    folder: 'reports',
    place: 'index',
    body: true,
    schema: reportSchema,
  },
  reportSections: {
    label: 'report section',
    owner: 'partnership',
    folder: 'reports',
    place: 'nested',
    body: true,
    schema: reportSectionSchema,
  },
  training: {
    label: 'training offer or event',
    owner: 'partnership',
    folder: 'training',
    place: 'folder',
    body: true,
    schema: trainingSchema,
  },
  policies: {
    label: 'policy',
    owner: 'any',
    folder: 'policies',
    place: 'folder',
    body: true,
    schema: policySchema,
  },
  familyGuides: {
    label: 'page for families',
    owner: 'shared',
    folder: 'family-guides',
    place: 'folder',
    body: true,
    schema: familyGuideSchema,
  },
  easyGuides: sharedFiles('page in easy words', 'easy-guides', easyGuideSchema),
  translations: {
    label: 'page in another language',
    owner: 'any',
    folder: 'translations',
    place: 'folder',
    body: true,
    schema: translationSchema,
  },
  topics: sharedFiles('topic', 'topics', topicSchema),
  terms: sharedFiles('glossary term', 'glossary', termSchema),
  guidanceEditions: sharedFiles('guidance edition', 'guidance-editions', guidanceEditionSchema),
  requirements: sharedFiles('requirement', 'requirements', requirementSchema),
  duties: sharedFiles('duty in law', 'duties', dutySchema),
  sources: sharedFiles('source document', 'sources', sourceSchema),
  changes: sharedFiles('change', 'changes', changeSchema),
  synonyms: sharedFiles('list of everyday words', 'synonyms', synonymSchema),
  worries: sharedFiles('list of words of worry', 'worries', worrySchema),
  situations: sharedFiles('situation', 'situations', situationSchema),
  audiences: sharedFiles('audience', 'audiences', audienceSchema),
  schoolSections: sharedFiles('section for schools', 'school-sections', schoolSectionSchema),
} as const satisfies Record<string, CollectionShape>;

/** A content type of the shared folder: one YAML file an entry. */
function sharedFiles<
  const Label extends string,
  const Folder extends string,
  Schema extends z.ZodType,
>(label: Label, folder: Folder, schema: Schema) {
  return { label, owner: 'shared', folder, place: 'folder', body: false, schema } as const;
}

interface CollectionShape {
  label: string;
  owner: 'partnership' | 'shared' | 'any';
  folder: string;
  place: 'file' | 'folder' | 'nested' | 'index' | 'either';
  body: boolean;
  schema: z.ZodType;
}

export type { CollectionName };

export type CollectionDefinition = (typeof collectionDefinitions)[CollectionName];

/** All content types, in the order they are listed to authors. */
export const collectionNames = Object.keys(collectionDefinitions) as CollectionName[];

/** Validated fields of an entry of one content type. */
export type EntryData<Name extends CollectionName> = z.output<
  (typeof collectionDefinitions)[Name]['schema']
>;
