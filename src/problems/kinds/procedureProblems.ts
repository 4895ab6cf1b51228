import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of procedures: their steps, local forms and the places where they are used. */
export const procedureProblems = {
  'duplicate-step': kind<{ id: string }>(
    'procedures',
    ({ id }) => `Another step already has the id ${quote(id)}.`,
    () => 'Give each step its own id.',
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
    () =>
      'Write its id as "next" of the step before it, as "to" of an answer, or as "step" of one of the starts.',
  ),
  'flow-without-end': kind<{ id: string }>(
    'procedures',
    ({ id }) => `From the step ${quote(id)} on, the steps go round and never end.`,
    () =>
      'Let one of them end: leave out its "next", or give one of its answers "end" in place of "to".',
  ),
  'limit-of-other-words': kind<{ limit: string; inWords: string[] }>(
    'procedures',
    ({ limit, inWords }) =>
      `The limit is ${limit}, and the words of the entry say ${joinWords(inWords)}.`,
    () =>
      'Compare both with the source and correct the wrong one. If both are right, say this limit in the words of the entry as well.',
  ),
  'limit-without-way': kind<{ from: string; to: string }>(
    'procedures',
    ({ from, to }) => `No way leads from the step ${quote(from)} to ${quote(to)}.`,
    () => 'Write the first and the last of the steps that the time limit is for.',
  ),
  'replaced-beside-steps': kind(
    'procedures',
    () => 'The procedure has its own steps, so none of another procedure are replaced.',
    () => 'Remove "steps" and keep those that are replaced, or move them into "steps".',
  ),
  'step-cut-off': kind<{ id: string }>(
    'procedures',
    ({ id }) => `With these steps, no step leads to ${quote(id)} any more.`,
    () =>
      'Let one of them lead there. Where the step is left out altogether, write all steps in "steps".',
  ),
  'exception-elsewhere': kind<{ area: string; nearest: string | undefined; allowed: string[] }>(
    'procedures',
    ({ area }) => `This procedure is not for the area ${quote(area)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Use ${quotedList(allowed)}.`
          : 'Only a procedure of a partnership or of joint arrangements names areas: remove the row.',
      ),
  ),
  'instead-of-itself': kind<{ id: string }>(
    'procedures',
    ({ id }) => `${quote(id)} is this procedure itself.`,
    () => 'Write the id of the procedure that is used there, or remove "instead".',
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
    () => 'Give each criterion of a step its own id.',
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
  'difference-without-base': kind<{ field: 'localDifferences' | 'replacedSteps' }>(
    'procedures',
    ({ field }) =>
      field === 'localDifferences'
        ? 'There are local differences, but nothing says from which procedure.'
        : 'Steps are replaced, but nothing says of which procedure.',
    ({ field }) =>
      field === 'localDifferences'
        ? 'Write the id of the national procedure in "basedOn", or remove the differences.'
        : 'Write the id of the national or joint procedure in "basedOn", or remove the steps.',
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
};
