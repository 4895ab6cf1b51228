import { byText } from '../../lib/sorting.ts';
import type { Result } from '../../search/groupHits.ts';
import { markWords } from '../../search/marks.ts';
import type { TextPart } from '../../search/marks.ts';
import type { Findable } from '../../search/findable.ts';
import type { Hit } from '../../search/rank.ts';
import { wordsOf } from '../../search/words.ts';

/** What is needed to show results. */
export interface ShownWith {
  base: string;
  owners: readonly string[];
  /** Stems of the words to mark. */
  stems: ReadonlySet<string>;
}

/** Path of a hit from the root of the site, with the heading it leads to. */
export function pathOfHit({ thing, heading }: Hit): string {
  const id = thing.headings[heading]?.id;
  return id === undefined ? thing.path : `${thing.page}#${id}`;
}

/** One result as a list item: link, kind and owner, a text with the words marked, and local forms. */
export function resultItem(result: Result, shown: ShownWith): HTMLLIElement {
  const { thing } = result;
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = shown.base + pathOfHit(result);
  link.className = 'govuk-link app-results__link';
  const heading = thing.headings[result.heading]?.text;
  const title = withOwner(thing, shown.owners);
  link.append(...marked(markWords(heading ? `${title}: ${heading}` : title, new Set())));
  const excerpt = document.createElement('p');
  excerpt.className = result.inText
    ? 'app-results__text app-results__text--waiting'
    : 'app-results__text';
  excerpt.append(...marked(markWords(thing.summary, shown.stems)));
  item.append(link, about(thing, shown.owners), excerpt);
  if (result.below.length > 0) item.append(localForms(result, shown));
  return item;
}

/** Puts another text under a result: the place on the page where the words are. */
export function setExcerpt(item: Element, parts: readonly TextPart[]): void {
  item.querySelector('.app-results__text')?.replaceChildren(...marked(parts));
}

function withOwner({ title, owner }: Findable, owners: readonly string[]): string {
  const name = owners[owner];
  const isNamed = name && wordsOf(title).join(' ').includes(wordsOf(name).join(' '));
  return !name || isNamed ? title : `${title}, ${name}`;
}

function about({ kind, owner, period, state }: Findable, owners: readonly string[]) {
  const line = document.createElement('p');
  line.className = 'app-caption';
  line.textContent = [kind, owners[owner] ?? '', period].filter(Boolean).join(' · ');
  if (state !== '') {
    const tag = document.createElement('strong');
    tag.className = 'app-tag app-tag--attention';
    tag.textContent = state;
    line.append(' ', tag);
  }
  return line;
}

function localForms({ thing, below }: Result, { base, owners }: ShownWith): HTMLElement {
  const line = document.createElement('p');
  line.className = 'app-results__places';
  line.append('In one area: ');
  const named = new Map(below.map((hit) => [owners[hit.thing.owner] ?? '', hit]));
  const links = [...named].toSorted(byText(([name]) => name)).map(([name, hit]) => {
    const link = document.createElement('a');
    link.className = 'govuk-link';
    link.href = base + pathOfHit(hit);
    link.textContent = name;
    // In a list of links, "Luton" alone would not say what is there.
    link.ariaLabel = `${thing.title}, ${name}`;
    return link;
  });
  line.append(...links.flatMap((link, at) => (at === 0 ? [link] : [' · ', link])));
  return line;
}

function marked(parts: readonly TextPart[]): Node[] {
  return parts.map(({ text, marked: isMarked }) => {
    if (!isMarked) return document.createTextNode(text);
    const mark = document.createElement('mark');
    mark.textContent = text;
    return mark;
  });
}
