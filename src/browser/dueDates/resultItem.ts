import type { DueDateInWords } from '../../lib/calendar/wording.ts';
import { countedFromInWords } from '../../lib/calendar/timeLimit.ts';
import type { ListedLimit } from './listedLimit.ts';

/** One due date as a list item: the step, when it is due and why, and what the day has to be the day of. */
export function resultItem(
  { id, title, limit, procedure, state }: ListedLimit,
  words: DueDateInWords,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `#${id}`;
  link.className = 'govuk-link app-due__step';
  link.textContent = title;
  const due = document.createElement('strong');
  due.textContent = words.due;
  item.append(
    link,
    paragraph([words.before, due, words.after]),
    paragraph(
      [`${countedFromInWords(limit)}. ${procedure}. `, ...(state ? [tag(state)] : [])],
      'app-caption',
    ),
  );
  return item;
}

function tag(words: string): HTMLElement {
  const element = document.createElement('strong');
  element.className = 'app-tag app-tag--attention';
  element.textContent = words;
  return element;
}

function paragraph(parts: (string | Node)[], className = ''): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.append(...parts);
  return element;
}
