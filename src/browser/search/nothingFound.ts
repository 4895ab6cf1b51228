import type { Answer } from '../../search/find.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { isNarrowed } from '../../search/query.ts';
import type { SearchQuery } from '../../search/query.ts';
import { quietAddress } from './quietly.ts';
import { pathOfHit } from './resultItem.ts';
import { spellerOf } from '../../search/spelling.ts';

interface Nothing {
  query: SearchQuery;
  answer: Answer;
  lexicon: Lexicon;
  base: string;
}

/** A way out of an empty page. */
interface WayOut {
  words: string;
  text: string;
  address: string;
}

/** Fills the part of the page that helps when nothing was found. */
export function showNothing(part: HTMLElement, nothing: Nothing): void {
  const items = waysOut(nothing).map(({ words, text, address }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.className = 'govuk-link';
    link.href = address;
    link.textContent = text;
    item.append(words, link);
    return item;
  });
  part.querySelector('ul')?.replaceChildren(...items);
  part.hidden = items.length === 0;
}

/** What may help: without the filters, with another spelling, by place, what comes nearest, and help now. */
function waysOut({ query, answer, lexicon, base }: Nothing): WayOut[] {
  const { understanding, countOfAll, nearest } = answer;
  const speller = spellerOf(lexicon);
  const near = understanding.unknown.flatMap((word) => speller.nearest(word));
  const area = lexicon.things.find(
    ({ path, page, kind, owner }) =>
      kind === 'Contacts' && path === page && understanding.owners.has(owner),
  );
  return [
    ...(countOfAll > 0 && isNarrowed(query)
      ? [
          {
            words: '',
            text: `Search everything for “${query.q}”`,
            address: quietAddress(base, { q: query.q, exact: query.exact }),
          },
        ]
      : []),
    ...near.map((word) => ({
      words: 'Did you mean ',
      text: `${word}?`,
      address: quietAddress(base, { q: word }),
    })),
    ...(area ? [{ words: 'See ', text: area.title, address: base + area.path }] : []),
    ...nearest.map((result) => ({
      words: 'The nearest we have: ',
      text: result.thing.title,
      address: base + pathOfHit(result),
    })),
    { words: 'Worried about a child? ', text: 'Get help now', address: base + lexicon.help.path },
  ];
}
