import { joinWords } from '../../lib/lists.ts';
import { addressOf } from '../addresses.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { entry } from '../handbook.ts';
import type { ProcedureInPlace } from './procedures.ts';

/**
 * A sentence with one link in it. Each says only what the page shows, so it is worked out here from the same lists that
 * the page shows.
 */
export interface LinkedSentence {
  before: string;
  link: { text: string; path: string };
  after: string;
}

/** What the page of a procedure shows, as far as its sentences speak of it. */
export interface ShownParts {
  /** Steps, of whichever procedure. */
  steps: number;
  /** Contacts of areas. */
  contacts: number;
  /** Differences shown with the steps that they bear on. */
  differencesInSteps: number;
  /** Differences under their own heading. */
  differencesBeside: number;
  /** Steps in place of those of the procedure that the local form is based on. */
  replaced: number;
}

/** Whose steps a local page shows and what it adds to them; none where there is no national procedure. */
export function aboutTheSteps(
  handbook: Handbook,
  { partnership, own, national }: ProcedureInPlace,
  shown: ShownParts,
): LinkedSentence | undefined {
  if (!partnership || !national) return undefined;
  const name = partnership.data.shortName;
  const link = { text: nameOfBase(handbook, national), path: addressOf(handbook, national) };
  if (own && own.data.steps.length > 0)
    return shown.differencesBeside > 0
      ? {
          before: `${name} has its own steps. Differences from the `,
          link,
          after: ' are below them.',
        }
      : { before: `${name} has its own steps. Compare them with the `, link, after: '.' };
  if (shown.steps === 0) return { before: 'See also the ', link, after: '.' };
  const added = [
    ...(shown.replaced > 0
      ? [shown.replaced === 1 ? 'one step replaced' : `${shown.replaced} steps replaced`]
      : []),
    ...(shown.differencesInSteps > 0 ? ['local differences'] : []),
    ...(shown.contacts > 0
      ? [partnership.data.kind === 'joint' ? 'contacts for each area' : `contacts for ${name}`]
      : []),
  ];
  return {
    before: 'These are the steps of the ',
    link,
    after: added.length > 0 ? `, with ${joinWords(added)}.` : '.',
  };
}

/** Which area counts for a national procedure, as the heading above the areas. */
export function areasHeading({ data }: Entry<'procedures'>): string {
  if (data.contacts.length === 0) return 'Choose your area';
  return data.contacts[0] === 'allegations' ? 'Where the adult works' : 'Where the child lives';
}

/** The heading of the differences that no step carries. */
export function differencesHeading(
  { steps }: Pick<ShownParts, 'steps'>,
  { national }: Pick<ProcedureInPlace, 'national'>,
): string {
  if (steps === 0) return 'What is done here';
  return `Differences from the ${kindOfBase(national)} procedure`;
}

/** Where a procedure is not used, each area with the reason and what is used there; on its own page or that of an area. */
export function exceptionsInWords(
  handbook: Handbook,
  { own, exceptions }: ProcedureInPlace,
): { before: string; link?: LinkedSentence['link']; after: string }[] {
  return exceptions.map(({ exception, from }) => {
    const area = entry(handbook, 'areas', exception.area).data.title;
    const instead = exception.instead && entry(handbook, 'procedures', exception.instead);
    const reason = endedWithStop(exception.text);
    if (from === own)
      return instead
        ? {
            before: `Not used in ${area}. ${reason} There, use `,
            link: { text: instead.data.title, path: addressOf(handbook, instead) },
            after: '.',
          }
        : { before: `Not used in ${area}. ${reason}`, after: '' };
    return {
      before: `${area} does not use the joint procedure `,
      link: { text: from.data.title, path: addressOf(handbook, from) },
      after: `. ${reason}`,
    };
  });
}

/** "national" or "joint": what a local form is based on. */
export function kindOfBase(national: Entry<'procedures'> | undefined): 'national' | 'joint' {
  return national && national.owner !== 'shared' ? 'joint' : 'national';
}

/** `national procedure`, `joint procedure of Bedfordshire`. */
function nameOfBase(handbook: Handbook, national: Entry<'procedures'>): string {
  const kind = `${kindOfBase(national)} procedure`;
  return national.owner === 'shared'
    ? kind
    : `${kind} of ${entry(handbook, 'partnerships', national.owner).data.shortName}`;
}

function endedWithStop(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
