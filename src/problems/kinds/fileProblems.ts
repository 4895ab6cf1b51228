import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of files, folders and the YAML in them. */
export const fileProblems = {
  'no-folder': kind<{ folder: string }>(
    'files-and-folders',
    ({ folder }) => `There is no folder ${quote(folder)}.`,
    () => 'Give the path of a folder with content, for example src/content.',
  ),
  'no-files': kind(
    'files-and-folders',
    () => 'There are no content files in this folder.',
    () => 'Add at least one partnership, or give the path of another folder.',
  ),
  'not-readable': kind(
    'files-and-folders',
    () => 'This file cannot be opened.',
    () => 'Make sure that it is an ordinary file and that you are allowed to read it.',
  ),
  'file-too-large': kind<{ megabytes: string }>(
    'files-and-folders',
    ({ megabytes }) =>
      `The file has ${megabytes} MB and was not read. Content files have at most 1 MB.`,
    () => 'Split it into several entries, or remove whatever is not text.',
  ),
  'file-empty': kind(
    'files-and-folders',
    () => 'The file is empty.',
    () => 'Write the fields of the entry, or remove the file.',
  ),
  'not-text': kind(
    'files-and-folders',
    () => 'The file is not plain text in the encoding UTF-8.',
    () => 'Open it in a text editor and save it with the encoding UTF-8.',
  ),
  'control-character': kind<{ code: string }>(
    'files-and-folders',
    ({ code }) => `There is a character here that cannot be seen (${code}).`,
    () => 'Remove it: delete the characters around it and type them again.',
  ),
  'merge-conflict': kind<{ mark: string }>(
    'files-and-folders',
    ({ mark }) =>
      `Two changes met here, and nobody has chosen between them: the line begins with ${mark}.`,
    () =>
      'Keep the words that are right, and remove the others and the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  ),
  'misread-characters': kind<{ found: string }>(
    'files-and-folders',
    ({ found }) => `${quote(found)} is a character that a program has read in the wrong way.`,
    () => 'Type it again: usually it was an apostrophe, a quotation mark, a dash or a £.',
  ),
  'mixed-alphabets': kind<{ word: string }>(
    'files-and-folders',
    ({ word }) =>
      `${quote(word)} has letters of two alphabets. It looks right, but the search does not find it.`,
    () => 'Delete the word and type it again.',
  ),
  'letters-in-disguise': kind<{ word: string; plain: string }>(
    'files-and-folders',
    ({ word }) =>
      `${quote(word)} has letters that are not those of a keyboard. It looks right, but the search does not find it.`,
    ({ plain }) => `Write ${quote(plain)}.`,
  ),
  'copied-entry': kind<{ what: string; other: string }>(
    'files-and-folders',
    ({ what, other }) => `The entry has the same ${what} as ${other}.`,
    () => 'Remove one of the two, or give each the words that tell it from the other.',
  ),
  'symbolic-link': kind(
    'files-and-folders',
    () => 'This is a link to a file or folder elsewhere, and links are not followed.',
    () => 'Put a copy of the file here instead of the link.',
  ),
  'misplaced-file': kind<{ reason: string; advice: string }>(
    'files-and-folders',
    ({ reason }) => reason,
    ({ advice }) => advice,
  ),
  'bad-name': kind<{ name: string; suggestion: string }>(
    'files-and-folders',
    ({ name }) => `The name ${quote(name)} cannot be part of an address.`,
    ({ suggestion }) =>
      `Use lower-case letters, figures and single hyphens only, for example ${quote(suggestion)}.`,
  ),
  'duplicate-id': kind<{ id: string; other: string }>(
    'files-and-folders',
    ({ id, other }) => `The id ${quote(id)} is already taken by ${other}.`,
    () => 'Rename or remove one of the two files.',
  ),
  'same-address': kind<{ address: string; other: string }>(
    'files-and-folders',
    ({ address, other }) =>
      other === ''
        ? `It would have the address ${quote(address)}, which is that of a page of the site itself.`
        : `It would have the address ${quote(address)}, which is already that of ${other}.`,
    ({ other }) =>
      other === ''
        ? 'Give the file or its folder another name.'
        : 'Rename one of the two files. For the local form of a national procedure, name that in "basedOn" instead.',
  ),
  'no-partnership': kind<{ folder: string }>(
    'partnerships',
    ({ folder }) => `The file is missing, but the folder ${quote(folder)} has entries.`,
    () =>
      'Add a partnership.yaml to the folder, or move the entries to the folder of a partnership.',
  ),
  'no-structure': kind<{ folder: string }>(
    'structures',
    ({ folder }) => `The file is missing, but there are groups in ${quote(folder)}.`,
    () => 'Add the structure that the groups belong to, or rename their folder.',
  ),
  'no-report': kind<{ folder: string }>(
    'files-and-folders',
    ({ folder }) => `The file is missing, but there are report sections in ${quote(folder)}.`,
    () => 'Add the report that the sections belong to, or rename their folder.',
  ),
  'no-frontmatter': kind(
    'yaml',
    () => 'The file does not start with its fields.',
    () =>
      'Make the first line three hyphens (---), then the fields, then three hyphens again, then the text.',
  ),
  'unclosed-frontmatter': kind(
    'yaml',
    () => 'The fields at the top of the file have no end.',
    () => 'Put a line of three hyphens (---) between the fields and the text.',
  ),
  'yaml-syntax': kind<{ message: string; advice: string }>(
    'yaml',
    ({ message }) => message,
    ({ advice }) => advice,
  ),
  'duplicate-field': kind<{ key: string }>(
    'yaml',
    ({ key }) => `The field ${quote(key)} is written twice.`,
    () => 'Keep one of the two.',
  ),
  'no-fields': kind(
    'yaml',
    () => 'There are no fields here.',
    () => 'Write each field on its own line: its name, a colon, a space and its value.',
  ),
};
