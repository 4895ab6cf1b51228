import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of what is not on the site: drafts, what is to come, what has been withdrawn. */
export const publicationProblems = {
  'refers-to-unpublished': kind<{ id: string; label: string; state: string; status: string }>(
    'drafts',
    ({ id, label, state }) =>
      `The ${label} ${quote(id)} ${state}, and this entry would still be on the site and name it.`,
    ({ status }) =>
      `Remove this reference, or give this entry the same status: onThisSite: ${status}.`,
  ),
  'links-to-unpublished': kind<{ page: string; when: string }>(
    'drafts',
    ({ page, when }) => `${when}, ${quote(page)} is not on the site, and this link leads to it.`,
    () => 'Remove the link and keep its words, or let both be on the site at the same time.',
  ),
  'unpublished-missed': kind<{ when: string; message: string }>(
    'drafts',
    ({ when, message }) =>
      `${when}, the site lacks an entry that is a draft, still to come or withdrawn, and without it this is wrong: ${message}`,
    () => 'Change the "onThisSite" of that entry, or make up for it with another one.',
  ),
};
