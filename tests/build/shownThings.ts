import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';

/** A way of speaking of something on the page, and whether it is there. */
export interface PointingRule {
  what: string;
  phrase: RegExp;
  /** Whether the thing is there: in `main`, the content of the page, or in `block`, the paragraph of the words. */
  isThere: (main: Element, block: Element) => boolean;
}

/** Phrases that point at something on the page, and what has to be there for them to be true. */
export const pointingRules: PointingRule[] = [
  ...[
    /\b(?:compare|weigh|meets?|one of|each of)\b[^.]* criteri(?:a|on)\b/i,
    /\b(?:these|the same|this|each) criteri(?:a|on)\b/i,
    /\bcriteria (?:are )?(?:below|above|on this page)\b/i,
  ].map((phrase) => ({ what: 'criteria', phrase, isThere: hasCriteria })),
  ...[
    /\bthe steps are those of the national\b/i,
    /^(?:\S+ ){1,5}has its own steps\.$/,
    /\bsteps (?:are )?(?:below|above)\b/i,
  ].map((phrase) => ({ what: 'steps', phrase, isThere: hasSteps })),
  {
    what: 'no steps, levels or limits',
    phrase: /\bshows? no (?:steps|criteria|levels)\b|\b(?:none|no steps) (?:is|are) shown\b/i,
    isThere: (main) => !hasSteps(main) && !hasLevels(main),
  },
  ...[/\bwith local differences\b/i, /\bDifferences from the national procedure are below\b/].map(
    (phrase) => ({ what: 'differences', phrase, isThere: hasClass('app-difference') }),
  ),
  {
    what: 'contacts',
    phrase: /\b(?:with|and|shown are) (?:the )?contacts (?:for|of) (?!procedures)\b/i,
    isThere: (main) => hasClass('app-contacts')(main) && hasCall(main),
  },
  { what: 'a number', phrase: /\bsee the contacts\b|\bcall [^.]*, as above\b/i, isThere: hasCall },
  {
    what: 'a number',
    phrase: /\bnumbers? (?:given )?(?:below|above)\b|\bbelow a number\b/i,
    isThere: hasCall,
  },
  { what: 'a number', phrase: /\buse what is shown here\b/i, isThere: hasCall },
  {
    what: 'offices',
    phrase: /\boffices are below\b/i,
    isThere: (main) => linksOf(main).some((href) => /^(?:tel|mailto):/.test(href)),
  },
  {
    what: 'a link in the same paragraph',
    phrase: /\bask (?:the|its) partnership office\b|\bsets out the levels below\b|\blisted here\b/i,
    isThere: (_, block) => linksOf(block).length > 0,
  },
  { what: 'a link', phrase: /\blinked here\b/i, isThere: (main) => linksOf(main).length > 0 },
  { what: 'a table', phrase: /\btable (?:below|above)\b/i, isThere: hasElement('table') },
  {
    what: 'a list',
    phrase: /\b(?:list|ways listed) below\b|\bnamed here:/i,
    isThere: (main) => ['ul', 'ol', 'dl'].some((name) => hasElement(name)(main)),
  },
  {
    what: 'levels',
    phrase: /\blevels? (?:for|at) the level above\b|\b(?:at|for) the level above\b/i,
    isThere: hasLevels,
  },
  {
    what: 'notes',
    phrase: /\bnotes below\b|\bsee the editor.s notes\b/i,
    isThere: hasClass('app-note'),
  },
  {
    what: 'the documents that are known of',
    phrase: /\bwe know of one: see below\b/i,
    isThere: (main) => textOf(main).includes('Known to exist'),
  },
  { what: 'a form to fill in', phrase: /\bstays on this page\b/i, isThere: hasElement('input') },
];

/** Words with which a sentence points at something on its page. */
export const POINTING =
  /\b(?:is|are|stays?|stands?|see|as|listed|shown|named|given|linked|set out) (?:on this page|here|below|above)\b|\b(?:criteria|steps?|contacts?|numbers?|table|list|chart|form|notes?) (?:here|below|above|on this page)\b/i;

/** Sentences that have such words and point at nothing that could be missing, each with the reason. */
export const pointingAtNothing: { words: RegExp; why: string }[] = [
  { words: /\bthe list below each chart\b/i, why: 'speaks of the charts of other pages' },
  { words: /\bwhat (?:is said|stands) here\b/i, why: 'speaks of the page as a whole' },
  { words: /\bis (?:kept|set|used|cut off) /i, why: 'speaks of a document or a copy of it' },
  { words: /\bnot used here\b|\bjoined again here\b/i, why: 'speaks of this site' },
  { words: /^In this section$/, why: 'a heading of what follows it' },
  { words: /\bwhy we are here\b/i, why: 'the name of a heading in a source' },
  { words: /\bthese points stand here\b/i, why: 'the points are the page' },
  { words: /\bthe (?:groups|one) here\b|\bIt is [^.]* here\b/i, why: 'speaks of the page itself' },
  { words: /\bstructure chart (?:shows|names)\b/i, why: 'the chart of the source' },
];

function hasElement(name: string) {
  return (main: Element) => elements(main, name).length > 0;
}

function hasClass(name: string) {
  return (main: Element) => withClass(main, name).length > 0;
}

function linksOf(node: Element): string[] {
  return elements(node, 'a').map((link) => attribute(link, 'href') ?? '');
}

function hasCall(main: Element): boolean {
  return linksOf(main).some((href) => href.startsWith('tel:'));
}

function hasSteps(main: Element): boolean {
  return withClass(main, 'app-steps__step').length > 0;
}

function hasCriteria(main: Element): boolean {
  return withClass(main, 'app-criteria').some((list) => elements(list, 'li').length > 0);
}

function hasLevels(main: Element): boolean {
  return elements(main, 'div').some((one) => attribute(one, 'id')?.startsWith('level-'));
}
