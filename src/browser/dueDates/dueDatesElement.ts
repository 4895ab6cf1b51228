import { bankHolidays } from '../../lib/calendar/bankHolidays.ts';
import { dayInWords } from '../../lib/calendar/days.ts';
import { dueDate } from '../../lib/calendar/dueDate.ts';
import { problemWithStart } from '../../lib/calendar/startDay.ts';
import { soonestFirst } from '../../lib/calendar/timeLimit.ts';
import { dueDateInWords } from '../../lib/calendar/wording.ts';
import { groupBy } from '../../lib/lists.ts';
import { byCode, inTurn } from '../../lib/sorting.ts';
import { listedLimit } from './listedLimit.ts';
import type { ListedLimit } from './listedLimit.ts';
import { resultItem } from './resultItem.ts';

/** Sorts after every day. */
const LAST = '9999';

/**
 * Works out due dates for the time limits in the table inside it. The table is complete without it; the
 * calculator appears only when this has run. Nothing that is entered is kept or sent.
 */
export class DueDatesElement extends HTMLElement {
  connectedCallback() {
    this.#offerLimits();
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#workOut();
    });
    this.#part('calculator').hidden = false;
  }

  get #limits(): ListedLimit[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tr[data-timescale]')].map(listedLimit);
  }

  #offerLimits() {
    const byProcedure = groupBy(this.#limits, ({ procedure }) => procedure);
    for (const [procedure, limits] of byProcedure) {
      const group = document.createElement('optgroup');
      group.label = procedure;
      group.append(...limits.map(({ id, title }) => new Option(title, id)));
      this.#part('limit').append(group);
    }
  }

  #workOut() {
    const input = this.#part<HTMLInputElement>('start');
    const start = input.value;
    const problem = problemWithStart(start, bankHolidays, input.validity.badInput);
    this.#say(problem);
    this.#part('results').replaceChildren();
    this.#part('status').textContent = '';
    if (problem) {
      input.focus();
      return;
    }
    const chosen = this.#part<HTMLSelectElement>('limit').value;
    const found = this.#limits
      .filter(({ id }) => chosen === '' || id === chosen)
      .map((listed) => ({ listed, due: dueDate(start, listed.limit) }))
      .toSorted(
        inTurn(
          byCode(({ due }) => ('day' in due ? due.day : LAST)),
          (a, b) => soonestFirst(a.listed.limit, b.listed.limit),
        ),
      )
      .map(({ listed, due }) => ({
        listed,
        words: dueDateInWords(start, listed.limit, due, bankHolidays),
      }));
    this.#part('results').append(...found.map(({ listed, words }) => resultItem(listed, words)));
    const [first, ...others] = found;
    this.#part('status').textContent =
      first && others.length === 0
        ? `${first.listed.title}: ${first.words.due}.`
        : `${found.length} due dates counted from ${dayInWords(start)}. Each is right only if its time limit starts on that day.`;
  }

  /** Shows what is wrong with the day, or that nothing is. */
  #say(problem: string | undefined) {
    const error = this.#part('error');
    error.textContent = problem ?? '';
    error.hidden = problem === undefined;
    this.#part('start').ariaInvalid = String(problem !== undefined);
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The calculator of due dates has no part "${name}".`);
    return part;
  }
}
