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
import { editionSchema } from './edition.ts';
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
import { situationSchema } from './situation.ts';
import { sourceSchema } from './source.ts';
import { structureSchema } from './structure.ts';
import { synonymSchema } from './synonym.ts';
import { termSchema } from './term.ts';
import { thresholdSchema } from './threshold.ts';
import { topicSchema } from './topic.ts';
import { trainingSchema } from './training.ts';
import type { CollectionName } from './names.ts';
import { worrySchema } from './worry.ts';

/**
 * Every content type: where its files live and what they hold.
 *
 * - `owner`: whose folder it lives in. `partnership` is `src/content/<partnership>/`, `shared` is
 *   `src/content/shared/`, `any` is either.
 * - `place`: where in that folder. `file` is `partnership.yaml` itself, `folder` is one file an entry,
 *   `nested` is one more folder between (a structure for groups, a report for its sections),
 *   `index` is the `index` file of such a nested folder.
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
  areas: {
    label: 'area',
    owner: 'shared',
    folder: 'areas',
    place: 'folder',
    body: false,
    schema: areaSchema,
  },
  agencies: {
    label: 'agency',
    owner: 'shared',
    folder: 'agencies',
    place: 'folder',
    body: false,
    schema: agencySchema,
  },
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
    place: 'folder',
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
    label: 'yearly report',
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
  easyGuides: {
    label: 'page in easy words',
    owner: 'shared',
    folder: 'easy-guides',
    place: 'folder',
    body: false,
    schema: easyGuideSchema,
  },
  topics: {
    label: 'topic',
    owner: 'shared',
    folder: 'topics',
    place: 'folder',
    body: false,
    schema: topicSchema,
  },
  terms: {
    label: 'glossary term',
    owner: 'shared',
    folder: 'glossary',
    place: 'folder',
    body: false,
    schema: termSchema,
  },
  editions: {
    label: 'guidance edition',
    owner: 'shared',
    folder: 'editions',
    place: 'folder',
    body: false,
    schema: editionSchema,
  },
  requirements: {
    label: 'requirement',
    owner: 'shared',
    folder: 'requirements',
    place: 'folder',
    body: false,
    schema: requirementSchema,
  },
  duties: {
    label: 'duty in law',
    owner: 'shared',
    folder: 'duties',
    place: 'folder',
    body: false,
    schema: dutySchema,
  },
  sources: {
    label: 'source document',
    owner: 'shared',
    folder: 'sources',
    place: 'folder',
    body: false,
    schema: sourceSchema,
  },
  changes: {
    label: 'change',
    owner: 'shared',
    folder: 'changes',
    place: 'folder',
    body: false,
    schema: changeSchema,
  },
  synonyms: {
    label: 'list of everyday words',
    owner: 'shared',
    folder: 'synonyms',
    place: 'folder',
    body: false,
    schema: synonymSchema,
  },
  worries: {
    label: 'list of words of worry',
    owner: 'shared',
    folder: 'worries',
    place: 'folder',
    body: false,
    schema: worrySchema,
  },
  situations: {
    label: 'situation',
    owner: 'shared',
    folder: 'situations',
    place: 'folder',
    body: false,
    schema: situationSchema,
  },
  audiences: {
    label: 'audience',
    owner: 'shared',
    folder: 'audiences',
    place: 'folder',
    body: false,
    schema: audienceSchema,
  },
  schoolSections: {
    label: 'section for schools',
    owner: 'shared',
    folder: 'school-sections',
    place: 'folder',
    body: false,
    schema: schoolSectionSchema,
  },
} as const satisfies Record<string, CollectionShape>;

interface CollectionShape {
  label: string;
  owner: 'partnership' | 'shared' | 'any';
  folder: string;
  place: 'file' | 'folder' | 'nested' | 'index';
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
