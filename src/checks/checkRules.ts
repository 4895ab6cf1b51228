import type { Problem } from '../problems/problem.ts';
import { checkChanges } from './checkChanges.ts';
import { checkDocuments } from './checkDocuments.ts';
import { checkExistence } from './checkExistence.ts';
import { checkFigures } from './checkFigures.ts';
import { checkGroups } from './checkGroups.ts';
import { checkExceptions, checkLocalForm } from './checkLocalForm.ts';
import { checkMeets } from './checkMeets.ts';
import { checkPageWords } from './checkPageWords.ts';
import { checkPlanOfPriority, checkPriorities } from './checkPriorities.ts';
import { checkReplacements } from './checkReplacements.ts';
import { checkStepContacts } from './checkStepContacts.ts';
import { checkSteps } from './checkSteps.ts';
import { checkLevels } from './checkLevels.ts';
import { checkTraining } from './checkTraining.ts';
import { checkChecker, checkTranslations, repeatedTranslations } from './checkTranslations.ts';
import { checkSiteLinks } from './checkSiteLinks.ts';
import { checkSynonyms } from './checkSynonyms.ts';
import { checkVesting } from './checkVesting.ts';
import { checkWorries } from './checkWorries.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Rules that belong to single content types. */
export function checkRules({ content }: ReadContent, today: string): Problem[] {
  return [
    ...content.groups.flatMap((group) => unknownCategory(group, content)),
    ...checkGroups(content),
    ...content.partnerships.flatMap(incompletePartnership),
    ...checkExistence(content, today),
    ...checkVesting(content, today),
    ...content.procedures.flatMap((procedure) => checkSteps(procedure, content)),
    ...content.procedures.flatMap((procedure) => checkStepContacts(procedure, content)),
    ...content.procedures.flatMap((procedure) => checkLocalForm(procedure, content)),
    ...content.procedures.flatMap((procedure) => checkExceptions(procedure, content)),
    ...content.thresholds.flatMap(checkLevels),
    ...content.priorities.flatMap(checkPriorities),
    ...content.priorities.flatMap((priority) => checkPlanOfPriority(priority, content)),
    ...content.training.flatMap(checkTraining),
    ...content.changes.flatMap(checkChanges),
    ...[...content.reports, ...content.reportSections, ...content.training].flatMap(checkFigures),
    ...content.easyGuides.flatMap(checkTranslations),
    ...content.translations.flatMap(checkChecker),
    ...repeatedTranslations(content.translations),
    ...checkSynonyms(content.synonyms, Object.values(content).flat()),
    ...checkWorries(content.worries),
    ...checkSiteLinks(content, Object.values(content).flat()),
    ...checkMeets(content),
    ...checkReplacements(content),
    ...Object.values(content).flat().flatMap(checkDocuments),
    ...Object.values(content).flat().flatMap(checkPageWords),
  ];
}

function unknownCategory(group: WrittenEntry<'groups'>, { structures }: WrittenContent): Problem[] {
  const structureId = group.id.slice(0, group.id.lastIndexOf('/'));
  const structure = structures.find(({ id }) => id === structureId);
  const allowed = structure?.data.categories.map(({ id }) => id) ?? [];
  const { category } = group.data;
  if (!structure || allowed.includes(category)) return [];
  const args = { category, structure: structureId, nearest: nearest(category, allowed), allowed };
  return [problemOf('unknown-category', group.placeOf(['category']), args)];
}

function incompletePartnership({ data, placeOf }: WrittenEntry<'partnerships'>): Problem[] {
  if (data.kind === 'joint' && data.jointOf.length === 0)
    return [problemOf('joint-without-members', placeOf(['kind']), {})];
  return [];
}
