import type { PagefindPage } from './pagefind.ts';

/** One found page as a list item: link, kind and partnership, and an excerpt with the words marked. */
export function resultItem(page: PagefindPage): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = page.url;
  link.className = 'govuk-link app-results__link';
  link.textContent = page.meta['title'] ?? page.url;
  const about = document.createElement('p');
  about.className = 'app-caption';
  about.textContent = ['kind', 'partnership', 'period']
    .flatMap((name) => page.meta[name] ?? [])
    .join(' · ');
  const state = page.meta['state'];
  if (state && state !== 'Current') about.append(' ', tag(state));
  const excerpt = document.createElement('p');
  excerpt.append(...markedText(page.excerpt));
  item.append(link, about, excerpt);
  return item;
}

function tag(words: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'app-tag app-tag--attention';
  element.textContent = words;
  return element;
}

/** Pagefind's excerpt as text and `mark` elements. Any other markup in it stays text. */
function markedText(excerpt: string): Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((part) => {
    const marked = /^<mark>(.*)<\/mark>$/.exec(part)?.[1];
    if (marked === undefined) return document.createTextNode(plain(part));
    const mark = document.createElement('mark');
    mark.textContent = plain(marked);
    return mark;
  });
}

/** Undoes the escaping of the few characters that Pagefind escapes. */
function plain(escaped: string): string {
  return escaped
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
