import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../messageParts.ts';
import { kind } from './kind.ts';

const ADD_BANK_HOLIDAYS =
  'Add the days of the coming years to this file, set "until" to the last day they cover, and run the tests.';

/** Problems with the rules of single content types. */
export const ruleProblems = {
  'unknown-category': kind<{
    category: string;
    structure: string;
    nearest: string | undefined;
    allowed: string[];
  }>(
    'structures',
    ({ category, structure }) =>
      `The structure ${quote(structure)} has no category ${quote(category)}.`,
    ({ nearest, allowed }) => didYouMean(nearest, `Use ${quotedList(allowed)}.`),
  ),
  'joint-without-members': kind(
    'partnerships',
    () => 'A joint arrangement is shared by several partnerships, but none is named.',
    () => 'Name them in "jointOf", or correct the kind.',
  ),
  'replaces-foreign-document': kind<{ document: string; owner: string; newer: string }>(
    'later-documents',
    ({ document, owner, newer }) =>
      `${quote(document)} is a document of ${owner}. ${quote(newer)} cannot replace it.`,
    () =>
      'A newer document replaces only documents of its owner. Name one of those, or move the newer document to the owner of the older one.',
  ),
  'no-such-place': kind<{
    part: string;
    document: string;
    nearest: string | undefined;
  }>(
    'later-documents',
    ({ part, document }) =>
      `No entry cites a place in ${quote(document)} that begins with ${quote(part)}.`,
    ({ nearest }) =>
      didYouMean(nearest, 'Write it as "place" of the citations has it, or leave it out.'),
  ),
  'activity-without-id': kind(
    'plans',
    () => 'An activity with a date has no id. Calendars would not know it again after a change.',
    () => 'Add a short name, unique in the deliverable, such as id: launch-campaign.',
  ),
  'folder-of-other-plan': kind<{ plan: string; folder: string }>(
    'plans',
    ({ plan, folder }) =>
      `The file is in the folder of the plan ${quote(folder)}, but it says that it belongs to ${quote(plan)}.`,
    () => 'Move the file to the folder of its plan, or correct "plan".',
  ),
  'continues-same-plan': kind<{ id: string }>(
    'plans',
    ({ id }) =>
      `${quote(id)} is a priority of the same plan. A priority carries on one of an earlier plan.`,
    () => 'Name the priority of the earlier plan, or remove the line.',
  ),
  'resource-without-form': kind(
    'training',
    () => 'A resource does not say what it is.',
    () => 'Add a line such as form: briefing.',
  ),
  'form-without-resource': kind<{ kind: string }>(
    'training',
    ({ kind: other }) => `This says which form a resource has, but the kind is ${quote(other)}.`,
    () => 'Remove the line, or write kind: resource.',
  ),
  'dates-of-resource': kind(
    'training',
    () => 'A resource does not take place on a day.',
    () => 'Write the day it came out as "published", or correct the kind.',
  ),
  'change-misnamed': kind<{ id: string; date: string }>(
    'changes',
    ({ id, date }) => `The file is called ${quote(id)}, but the change is of ${date}.`,
    ({ date }) => `Start the name of the file with the day: ${date}-what-changed.yaml.`,
    'warning',
  ),
  'no-such-page': kind<{ page: string; nearest: string | undefined }>(
    'text',
    ({ page }) => `This site has no page ${quote(page)}.`,
    ({ nearest }) =>
      didYouMean(
        nearest,
        'Copy the address from the browser, from the slash after the name of the site to the slash at its end.',
      ),
  ),
  'page-moved': kind<{ page: string; to: string }>(
    'text',
    ({ page }) => `The page ${quote(page)} has moved.`,
    // Whole, however long it is: it is to be typed.
    ({ to }) => `Write "${to}".`,
  ),
  'place-moved': kind<{ url: string; to: string }>(
    'text',
    ({ url }) => `The place ${quote(url)} is on another page now.`,
    ({ to }) => `Write "${to}".`,
  ),
  'topic-without-page': kind<{ topic: string }>(
    'audiences',
    ({ topic }) => `Nothing is written on the topic ${quote(topic)}, so it has no page.`,
    () =>
      'Link to something else, remove the link, or add the topic to the entries that are about it.',
  ),
  'synonym-of-nothing': kind<{ term: string; nearest: string | undefined }>(
    'everyday-words',
    ({ term }) => `No entry of this site is called ${quote(term)}.`,
    ({ nearest }) =>
      didYouMean(
        nearest,
        'Write the title, the abbreviation or another name of an entry, or add the name to "aliases" of the entry that is meant.',
      ),
  ),
  'worry-repeated': kind<{ words: string; file: string }>(
    'words-of-worry',
    ({ words, file }) => `${quote(words)} is in ${file} already.`,
    () => 'Leave it out in one of the two places.',
  ),
  'worry-at-work': kind<{ words: string; file: string }>(
    'words-of-worry',
    ({ words, file }) =>
      `${quote(words)} is a word of ordinary work here, and a sign that somebody may be hurt in ${file}.`,
    () =>
      'Leave it out here, or write what is typed at work as a longer phrase, such as "safety plan".',
  ),
  'synonym-repeated': kind<{ words: string; file: string }>(
    'everyday-words',
    ({ words, file }) => `${quote(words)} is in ${file} already.`,
    () => 'Leave it out here, or write all it can mean in one of the two files.',
  ),
  'refers-to-page': kind<{ words: string }>(
    'fields',
    ({ words }) =>
      `${quote(words)} speaks of what is on one page, but this field is shown on others too.`,
    () =>
      'Leave these words out. What belongs to a step of a procedure has fields there: criteria, contacts, link, procedure. What a source lacks is said of the source: "The source gives no steps."',
  ),
  'no-text-copy': kind<{ textFile: string; nearest: string | undefined; known: string[] }>(
    'to-add-a-source',
    ({ textFile }) => `There is no outline of a text copy called ${quote(textFile)}.`,
    ({ nearest, known }) =>
      [
        didYouMean(nearest, ''),
        known.length > 0 ? `The text copies are ${joinWords(known)}.` : '',
        'For a new one, run npm run truth:outline first. Without one, leave the line out.',
      ]
        .join(' ')
        .trim(),
  ),
  'bank-holidays-end-soon': kind<{ until: string }>(
    'time-limits',
    ({ until }) => `Bank holidays are known until ${until}, and no more than a year is left.`,
    () => ADD_BANK_HOLIDAYS,
    'warning',
  ),
  'bank-holidays-over': kind<{ until: string }>(
    'time-limits',
    ({ until }) =>
      `Bank holidays are known until ${until}, so the site works out no dates any more and says so.`,
    () => ADD_BANK_HOLIDAYS,
    'warning',
  ),
};
