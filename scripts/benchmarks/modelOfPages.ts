import { addressOf } from '../../src/model/addresses.ts';
import type { LinkedEntry } from '../../src/model/addresses.ts';
import { contactsInArea, areasWithContacts } from '../../src/model/contacts/contactView.ts';
import { allPlaced } from '../../src/model/contacts/placedContacts.ts';
import { coverageOfPartnership, coverageTables } from '../../src/model/coverage/coverage.ts';
import { citationsOf, currencyOf } from '../../src/model/documents/currency.ts';
import type { SourcedEntry } from '../../src/model/documents/currency.ts';
import { easyGuides, easyView, familyGuides } from '../../src/model/families/families.ts';
import { placesOfAgency } from '../../src/model/governance/agencies.ts';
import { endingOf } from '../../src/model/governance/bodies.ts';
import {
  continuedBy,
  governanceOf,
  linesFrom,
  linesTo,
  recordsOf,
} from '../../src/model/governance/governance.ts';
import { governanceTree } from '../../src/model/governance/governanceTree.ts';
import { workOf } from '../../src/model/governance/groupWork.ts';
import { reportingLines } from '../../src/model/governance/reportingLines.ts';
import { all } from '../../src/model/handbook.ts';
import type { Handbook } from '../../src/model/handbook.ts';
import { planRows } from '../../src/model/plans/planRows.ts';
import { planTimeline } from '../../src/model/plans/planTimeline.ts';
import { entriesByPage } from '../../src/model/openData/openDataEntries.ts';
import { plansOf, prioritiesOf } from '../../src/model/plans/plans.ts';
import { priorityMatrix } from '../../src/model/plans/priorityMatrix.ts';
import { comparedThresholds } from '../../src/model/procedures/comparedThresholds.ts';
import { numbersToCall } from '../../src/model/procedures/procedureContacts.ts';
import {
  nationalProcedures,
  nationally,
  proceduresIn,
} from '../../src/model/procedures/procedures.ts';
import { shownParts } from '../../src/model/procedures/procedureView.ts';
import { timeLimits } from '../../src/model/procedures/timeLimits.ts';
import { onTopic, usedTopics } from '../../src/model/related.ts';
import type { TopicalEntry } from '../../src/model/related.ts';
import { chaptersOf } from '../../src/model/reports/arrangements.ts';
import { reportedIn, sectionsOf } from '../../src/model/reports/reports.ts';
import { changesOfPage } from '../../src/model/site/changes.ts';
import { contentsOf } from '../../src/model/site/partnershipParts.ts';
import { relatedLinks, reviewLinks } from '../../src/model/site/relatedLinks.ts';
import { searchEntries, searchPlaces } from '../../src/model/site/searchEntries.ts';
import { siteMapOf } from '../../src/model/site/siteMap.ts';
import { toCheck } from '../../src/model/site/toCheck.ts';
import { wordsFor } from '../../src/text/glossary/words.ts';

const CONTACTS = { warnAfterDays: 180 };

/** Asks the model for what the pages of one kind show, page by page as the build does. Draws and renders nothing. */
export const MODEL_OF_PAGES: Record<string, (handbook: Handbook) => void> = {
  groups(handbook) {
    for (const group of all(handbook, 'groups')) {
      aboutEntry(handbook, group);
      linesFrom(handbook, group);
      linesTo(handbook, group);
      recordsOf(handbook, group);
      workOf(handbook, group);
      reportedIn(handbook, group);
      continuedBy(handbook, group);
      endingOf(handbook, group);
      relatedLinks(handbook, group);
    }
  },
  partnerships(handbook) {
    for (const partnership of all(handbook, 'partnerships')) {
      aboutEntry(handbook, partnership);
      contentsOf(handbook, partnership);
      coverageOfPartnership(handbook, partnership);
      chaptersOf(handbook, partnership.id);
      endingOf(handbook, partnership);
    }
    for (const structure of all(handbook, 'structures')) {
      aboutEntry(handbook, structure);
      governanceTree(governanceOf(handbook, structure.id));
    }
  },
  plans(handbook) {
    for (const plan of all(handbook, 'plans')) {
      aboutEntry(handbook, plan);
      planRows(handbook, plan);
      planTimeline(handbook, plan);
      plansOf(handbook, plan.owner);
    }
    for (const priority of all(handbook, 'priorities')) {
      aboutEntry(handbook, priority);
      prioritiesOf(handbook, priority.data.plan);
      reviewLinks(handbook, priority);
      relatedLinks(handbook, priority);
    }
  },
  procedures(handbook) {
    const local = all(handbook, 'partnerships').flatMap((one) => proceduresIn(handbook, one));
    const national = nationalProcedures(handbook).map((one) => nationally(handbook, one));
    for (const place of [...national, ...local]) {
      aboutEntry(handbook, place.about);
      shownParts(handbook, place);
      numbersToCall(handbook, place);
      reviewLinks(handbook, place.about);
      relatedLinks(handbook, place.about);
    }
    timeLimits(handbook);
  },
  contacts(handbook) {
    for (const area of areasWithContacts(handbook)) contactsInArea(handbook, area.id, CONTACTS);
    allPlaced(handbook, CONTACTS);
    for (const guide of familyGuides(handbook)) aboutEntry(handbook, guide);
    for (const guide of easyGuides(handbook)) easyView(handbook, guide);
  },
  reports(handbook) {
    for (const report of all(handbook, 'reports')) {
      aboutEntry(handbook, report);
      sectionsOf(handbook, report.id);
    }
    const withTopics: (SourcedEntry & TopicalEntry)[] = [
      ...all(handbook, 'reportSections'),
      ...all(handbook, 'arrangements'),
      ...all(handbook, 'training'),
      ...all(handbook, 'policies'),
      ...all(handbook, 'caseReviews'),
    ];
    for (const one of withTopics) {
      aboutEntry(handbook, one);
      relatedLinks(handbook, one);
    }
  },
  lists(handbook) {
    siteMapOf(handbook);
    entriesByPage(handbook);
    toCheck(handbook);
    searchEntries(handbook);
    searchPlaces(handbook);
    coverageTables(handbook);
    priorityMatrix(handbook);
    comparedThresholds(handbook);
    reportingLines(handbook);
    for (const agency of all(handbook, 'agencies')) placesOfAgency(handbook, agency);
    for (const topic of usedTopics(handbook)) onTopic(handbook, topic.id);
  },
};

/** What every page of an entry shows. */
function aboutEntry(handbook: Handbook, entry: SourcedEntry & LinkedEntry): void {
  const address = addressOf(handbook, entry);
  currencyOf(handbook, entry);
  citationsOf(handbook, entry.data.sources);
  changesOfPage(handbook, address);
  wordsFor(handbook, entry.owner);
}
