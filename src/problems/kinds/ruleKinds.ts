import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../wording.ts';
import { kind } from './kind.ts';

const ADD_BANK_HOLIDAYS =
  'Add the days of the coming years to this file, set "until" to the last day they cover, and run the tests.';

/** Problems with the rules of single content types. */
export const ruleKinds = {
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
  'predecessor-without-end': kind(
    'partnerships',
    () => 'A predecessor has ended, but the entry does not say when.',
    () => 'Add a line such as ended: 2019-09, or correct the kind.',
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
      'A newer document replaces documents of its own owner only. Name one of those, or move the newer document to the owner of the older one.',
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
  'duplicate-step': kind<{ id: string }>(
    'procedures',
    ({ id }) => `Another step already has the id ${quote(id)}.`,
    () => 'Give each step an id of its own.',
  ),
  'no-such-step': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'procedures',
    ({ id }) => `There is no step with the id ${quote(id)}.`,
    ({ nearest, allowed }) => didYouMean(nearest, `The steps here are ${joinWords(allowed)}.`),
  ),
  'step-follows-itself': kind<{ id: string }>(
    'procedures',
    ({ id }) => `The step ${quote(id)} leads to itself.`,
    () => 'Write the id of the step that follows, or remove the line if it is the last.',
  ),
  'unreachable-step': kind<{ id: string }>(
    'procedures',
    ({ id }) => `No step leads to ${quote(id)}.`,
    () => 'Write its id as "next" of the step before it, or as "to" of an answer.',
  ),
  'ends-at-999': kind<{ id: string }>(
    'procedures',
    ({ id }) =>
      `After the call to 999 in the step ${quote(id)}, no step gets in touch with children's social care.`,
    () =>
      'Write the id of the step that follows in "next", and give the one that contacts children\'s social care contacts: [front-door, out-of-hours].',
  ),
  'duplicate-criterion': kind<{ id: string }>(
    'procedures',
    ({ id }) => `Another criterion of this step already has the id ${quote(id)}.`,
    () => 'Give each criterion of a step an id of its own.',
  ),
  'no-such-criterion': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'procedures',
    ({ id }) => `The step that this bears on has no criterion ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Its criteria are ${joinWords(allowed)}.`
          : 'Name a step that has criteria in "step", or leave "criterion" out.',
      ),
  ),
  'no-criteria-there': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'procedures',
    ({ id }) => `There is no step with criteria at ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Use ${quotedList(allowed)}, or write the criteria in "criteria".`
          : 'Write the criteria in "criteria".',
      ),
  ),
  'only-contact-of-other-function': kind<{ id: string; found: string; wanted: string[] }>(
    'procedures',
    ({ id, found, wanted }) =>
      wanted.length > 0
        ? `${quote(id)} is a contact for ${quote(found)}, but this step asks for ${quotedList(wanted)}.`
        : `${quote(id)} is a contact for ${quote(found)}, but this step asks for no contacts.`,
    ({ found, wanted }) =>
      `Write a contact for ${wanted.length > 0 ? quotedList(wanted) : quote(found)} here, or add ${quote(found)} to "contacts" of the step.`,
  ),
  'refers-to-page': kind<{ words: string }>(
    'fields',
    ({ words }) =>
      `${quote(words)} speaks of what is on one page, but this field is shown on others too.`,
    () =>
      'Leave these words out. What belongs to a step of a procedure has fields there: criteria, contacts, link, procedure. What a source lacks is said of the source: "The source gives no steps."',
  ),
  'difference-without-base': kind(
    'procedures',
    () => 'There are local differences, but nothing says from which procedure.',
    () => 'Write the id of the national procedure in "basedOn", or remove the differences.',
  ),
  'no-such-national-step': kind<{
    id: string;
    procedure: string;
    nearest: string | undefined;
    allowed: string[];
  }>(
    'procedures',
    ({ id, procedure }) => `The procedure ${quote(procedure)} has no step ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Its steps are ${joinWords(allowed)}.`
          : 'It has no steps: leave "step" out.',
      ),
  ),
  'based-on-local-form': kind<{ id: string }>(
    'procedures',
    ({ id }) => `${quote(id)} is itself the local form of another procedure.`,
    () => 'Write the id of the national or joint procedure that both are based on.',
  ),
  'duplicate-level': kind<{ level: string }>(
    'thresholds',
    ({ level }) => `There is more than one level ${/^\d/.test(level) ? level : quote(level)}.`,
    () => 'Number or name each level once. Two halves of a level have a letter each: 2a and 2b.',
  ),
  'levels-not-numbered': kind(
    'thresholds',
    () => 'None of the levels has a number.',
    () =>
      'When the source does not number them, add a line such as model: named. Otherwise write the number of each, the lowest first: number: 1 at the first, number: 2 at the second.',
  ),
  'level-without-number': kind<{ number: number }>(
    'thresholds',
    () => 'This level has no number, and others have one.',
    ({ number }) =>
      `Write the number that the source gives it. The first that is free is number: ${number}.`,
  ),
  'level-with-number': kind(
    'thresholds',
    () => 'The model says that levels have names and no numbers, but this one has a number.',
    () => 'Remove the number, or change the model to numbered.',
  ),
  'level-without-name': kind(
    'thresholds',
    () => 'The model says that levels have names, but this one has none.',
    () => 'Write its name as "title", as the source prints it.',
  ),
  'levels-and-none': kind<{ model: 'numbered' | 'named' | 'none' }>(
    'thresholds',
    ({ model }) =>
      model === 'none'
        ? 'The model says that the partnership works without levels, but here are some.'
        : 'This says what is used instead of levels, but the model has levels.',
    ({ model }) =>
      model === 'none'
        ? 'Remove them, or write model: numbered or model: named.'
        : 'Remove the line, or write model: none.',
  ),
  'nothing-instead': kind(
    'thresholds',
    () => 'The partnership works without levels, but nothing says what it uses instead.',
    () => 'Add a sentence in "instead". A practitioner has to know how help is decided.',
  ),
  'level-gap': kind<{ numbers: number[] }>(
    'thresholds',
    ({ numbers }) =>
      `${numbers.length === 1 ? 'Level' : 'Levels'} ${joinWords(numbers.map(String))} ${numbers.length === 1 ? 'is' : 'are'} missing.`,
    () =>
      'Number the levels 1, 2, 3 and so on. When the source leaves a level out, say how many there are in "levelCount".',
  ),
  'level-above-count': kind<{ number: string; levelCount: number }>(
    'thresholds',
    ({ number, levelCount }) =>
      `Level ${number} is more than the number of levels, which is ${levelCount}.`,
    () => 'Correct the level or "levelCount".',
  ),
  'no-such-series': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'figures',
    ({ id }) => `No series of figures on this page has the id ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Use ${quotedList(allowed)}, or add the series to "figureSeries".`
          : 'Add the series with its title to "figureSeries".',
      ),
  ),
  'no-such-whole': kind<{ id: string; nearest: string | undefined; allowed: string[] }>(
    'figures',
    ({ id }) => `The figure ${quote(id)} is no whole of this series.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `It may be part of ${quotedList(allowed)}.`
          : 'A whole is in the same series and is no part itself. Remove the line, or give the whole this series.',
      ),
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
  'mixed-units': kind<{ units: string[] }>(
    'figures',
    ({ units }) => `A chart has one scale, but these figures are ${joinWords(units)}.`,
    () => 'Make a series of each unit, or remove the line with "chart".',
  ),
  'bar-below-zero': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) => `Bars begin at zero, but a number of ${joinWords(ids.map(quote))} is below it.`,
    () => 'Remove the line with "chart": the table shows numbers below zero too.',
  ),
  'nothing-compared': kind<{ ids: string[] }>(
    'figures',
    ({ ids }) => `A comparison needs something to compare with, and ${joinWords(ids)} has nothing.`,
    () => 'Add "comparisons" to each figure of the series, or write chart: bars.',
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
      `Bank holidays are known until ${until}, so working days cannot be counted from today.`,
    () => ADD_BANK_HOLIDAYS,
  ),
};
