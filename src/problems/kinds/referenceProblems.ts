import { didYouMean, quote, withArticle } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of references: to entries that do not exist, to the wrong ones, and in a ring. */
export const referenceProblems = {
  'no-such-entry': kind<{
    label: string;
    id: string;
    nearest: string | undefined;
    /** Where the files of such entries are. */
    files: string;
    /** Page of the site that lists them all with their ids. */
    listedOn: string | undefined;
  }>(
    'references',
    ({ label, id }) => `There is no ${label} called ${quote(id)}.`,
    ({ label, nearest, files, listedOn }) =>
      [
        didYouMean(
          nearest,
          `Write the id of ${withArticle(label)} that has a file (${files}), or add the file first. If it has been removed, remove this reference too.`,
        ),
        ...(listedOn
          ? [`The page ${listedOn} lists them all; the name of the file is the id.`]
          : []),
      ].join(' '),
  ),
  'wrong-collection': kind<{
    id: string;
    found: string;
    wanted: string;
    nearest: string | undefined;
  }>(
    'references',
    ({ id, found, wanted }) =>
      `${quote(id)} is ${withArticle(found)}, but ${withArticle(wanted)} belongs here.`,
    ({ wanted, nearest }) => didYouMean(nearest, `Write the id of ${withArticle(wanted)}.`),
  ),
  'refers-to-itself': kind<{ id: string }>(
    'references',
    ({ id }) => `This entry is ${quote(id)}: it refers to itself.`,
    () => 'Write the id of the entry that is meant, or remove the reference.',
  ),
  ring: kind<{ verb: string; ring: string[] }>(
    'references',
    ({ verb, ring }) => `This goes round in a ring: ${ring.join(` ${verb} `)}.`,
    () => 'Remove or correct one of these links.',
  ),
  'lines-without-copy': kind<{ document: string }>(
    'references',
    ({ document }) =>
      `Line numbers are given, but ${quote(document)} has no text copy that they could refer to.`,
    () => 'Remove the line numbers, or give the document its "textFile".',
    'warning',
  ),
};
