import type { AskedDocument } from '../../schemas/shared/meets.ts';
import { didYouMean, quote } from '../messageParts.ts';
import { kind } from './kind.ts';

const DOCUMENTS: Record<AskedDocument, string> = {
  arrangements: 'published arrangements',
  'yearly-report': 'annual reports',
  thresholds: 'threshold documents',
};

/** Problems with what an entry says that it gives of what guidance asks for. */
export const requirementProblems = {
  'asked-of-another-document': kind<{
    id: string;
    of: AskedDocument;
    wanted: AskedDocument;
    nearest: string | undefined;
  }>(
    'requirements',
    ({ id, of, wanted }) =>
      `Guidance asks for ${quote(id)} in ${DOCUMENTS[of]}, and this belongs to ${DOCUMENTS[wanted]}.`,
    ({ nearest, wanted }) =>
      didYouMean(nearest, `Name a requirement for ${DOCUMENTS[wanted]}, or remove the row.`),
  ),
  'asked-by-no-such-edition': kind<{ id: string; edition: string }>(
    'requirements',
    ({ id, edition }) =>
      `The document was written under ${edition}. Neither that edition nor a later one asks for ${quote(id)}.`,
    () => 'Remove the row, or correct the edition of the entry or the requirement.',
  ),
  'nothing-missing': kind(
    'requirements',
    () => 'The requirement is met in part, and the row does not say what is missing.',
    () => 'Add a line such as missing: The process is in an appendix that is not on this site.',
  ),
  'met-but-missing': kind(
    'requirements',
    () => 'The requirement is met, and yet the row says that something is missing.',
    () => 'Write extent: partly, or remove the line with "missing".',
  ),
  'judged-by-title': kind(
    'requirements',
    () => 'Only the title of this document has been seen, so nothing in it can be judged.',
    () => 'Write seen: description or seen: document, or remove "meets".',
  ),
};
