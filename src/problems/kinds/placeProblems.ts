import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of texts that speak of one place in an entry that every place shares. */
export const placeProblems = {
  'names-other-place': kind<{
    name: string;
    /** Ids of the partnerships that the name speaks of. */
    owners: readonly string[];
    /** File of the document, when the name is in the citation of one. */
    document: string | undefined;
  }>(
    'local-texts',
    ({ name }) =>
      `${quote(name)} is named here, but the text is not tied to it. A site without that partnership would still show it.`,
    ({ document, owners }) =>
      document
        ? `The document is about that place, so tie the document: write localTo: [${owners.join(', ')}] in ${document}, and nothing here.`
        : `Say it without the name, move it to an entry of the partnership, or tie it: with localTo: [${owners.join(', ')}] in the same row or entry, or between :::local ${owners.join(' ')} and ::: in a text.`,
  ),
  'tied-to-others': kind<{ id: string; owner: string }>(
    'local-texts',
    ({ id, owner }) =>
      `${quote(id)} is local to ${quote(owner)}. A site without that partnership would leave it out here as well.`,
    () => 'Take the partnership out of "localTo" of that entry, and out of its texts.',
  ),
  'passage-not-ended': kind(
    'local-texts',
    () => 'A local passage starts here and never ends.',
    () => 'Put ::: on its own line where it ends.',
  ),
  'passage-of-no-one': kind(
    'local-texts',
    () => 'A local passage starts here, but no partnership is named.',
    () => 'Write the ids of the partnerships after it, such as :::local exampleton.',
  ),
};
