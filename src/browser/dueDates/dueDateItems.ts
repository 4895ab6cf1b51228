import { timescaleInWords } from '../../lib/calendar/timeLimit.ts';
import type { DueDateInWords } from '../../lib/calendar/dueDateWording.ts';
import type { ListedLimit } from './listedLimit.ts';

/** One due date as a list item: the step, when it is due and why, and who has to keep it. */
export function dueDateItem({ id, title, who }: ListedLimit, words: DueDateInWords) {
  const item = document.createElement('li');
  const due = document.createElement('strong');
  due.textContent = words.due;
  item.append(
    linkTo(id, title),
    paragraph([words.before, due, words.after]),
    ...(who ? [paragraph([who], 'app-caption')] : []),
  );
  return item;
}

/** A time limit that is counted from something else, in words. */
export function otherItem({ id, title, limit }: ListedLimit): HTMLLIElement {
  const item = document.createElement('li');
  item.append(linkTo(id, title), `: ${timescaleInWords(limit)}`);
  return item;
}

/** A tag that warns of the document behind a procedure. */
export function warning(words: string): HTMLParagraphElement {
  const tag = document.createElement('strong');
  tag.className = 'app-tag app-tag--attention';
  tag.textContent = words;
  return paragraph([tag]);
}

/** An event to count from, to be chosen. */
export function eventChoice(event: string, label: string, at: number, isOnly: boolean) {
  const choice = document.createElement('div');
  choice.className = 'app-due__choice';
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = 'due-event';
  input.id = `due-event-${at}`;
  input.value = event;
  input.checked = isOnly;
  const words = document.createElement('label');
  words.htmlFor = input.id;
  words.textContent = label;
  choice.append(input, words);
  return choice;
}

function linkTo(id: string, title: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.className = 'govuk-link app-due__step';
  link.textContent = title;
  return link;
}

/** A paragraph of words and elements. */
export function paragraph(parts: (string | Node)[], className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...parts);
  return element;
}
