import { bankHolidays } from '../../lib/calendar/bankHolidays.ts';
import { dayInWords } from '../../lib/calendar/days.ts';
import { dueDate } from '../../lib/calendar/dueDate.ts';
import { startDayFrom } from '../../lib/calendar/startDay.ts';
import type { DateBox } from '../../lib/calendar/startDay.ts';
import { soonestFirst } from '../../lib/calendar/timeLimit.ts';
import { dueDateInWords } from '../../lib/calendar/dueDateWording.ts';
import { byCode, inTurn } from '../../lib/sorting.ts';
import { capitalised } from '../../lib/text.ts';
import { listedProcedure } from './listedLimit.ts';
import type { ListedProcedure } from './listedLimit.ts';
import { eventChoice, otherItem, paragraph, dueDateItem, warning } from './dueDateItems.ts';

/** Sorts after every day. */
const LAST = '9999';

/**
 * Works out due dates for the time limits listed inside it: a procedure is chosen, then what its limits are counted
 * from, then the date. The list is complete without it; the calculator appears only when this has run. Nothing that is
 * entered is kept or sent.
 */
export class DueDatesElement extends HTMLElement {
  #procedures: ListedProcedure[] = [];

  connectedCallback() {
    // It knows no bank holidays any more, and the page says so.
    if (!this.querySelector('[data-calculator]')) return;
    this.#procedures = [...this.querySelectorAll<HTMLElement>('[data-procedure]')]
      .map(listedProcedure)
      .filter(({ limits }) => limits.some(({ event }) => event !== undefined));
    this.#part('procedures').append(
      ...this.#procedures.map(({ title, id }) => new Option(title, id)),
    );
    this.#part('procedures').addEventListener('change', () => this.#offerEvents());
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#workOut();
    });
    // What the browser kept of an earlier visit to the page.
    this.#offerEvents();
    this.#part('calculator').hidden = false;
  }

  get #chosen(): ListedProcedure | undefined {
    const id = this.#part<HTMLSelectElement>('procedures').value;
    return this.#procedures.find((procedure) => procedure.id === id);
  }

  get #boxes(): Record<DateBox, HTMLInputElement> {
    const box = (name: DateBox) => this.querySelector<HTMLInputElement>(`[data-box="${name}"]`)!;
    return { day: box('day'), month: box('month'), year: box('year') };
  }

  #offerEvents() {
    const chosen = this.#chosen;
    const events = [...new Set(chosen?.limits.flatMap(({ event }) => event ?? []))];
    this.#part('events').replaceChildren(
      ...events.map((event, at) => eventChoice(event, capitalised(event), at, events.length === 1)),
    );
    this.#part('rest').hidden = chosen === undefined;
    this.#clear();
  }

  #workOut() {
    this.#clear();
    const chosen = this.#chosen;
    const event = this.querySelector<HTMLInputElement>('[name="due-event"]:checked')?.value;
    const boxes = this.#boxes;
    const start = startDayFrom(
      { day: boxes.day.value, month: boxes.month.value, year: boxes.year.value },
      bankHolidays,
    );
    if (event === undefined) this.#say('event-error', 'Select what to count from');
    const wrong = 'problem' in start ? start.boxes.map((box) => boxes[box]) : [];
    if ('problem' in start) this.#say('error', start.problem);
    for (const box of wrong) box.ariaInvalid = 'true';
    if (event === undefined) this.querySelector<HTMLElement>('[name="due-event"]')?.focus();
    else wrong[0]?.focus();
    if (chosen && event !== undefined && 'day' in start) this.#show(chosen, event, start.day);
  }

  #show({ state, limits }: ListedProcedure, event: string, start: string) {
    const found = limits
      .filter((listed) => listed.event === event)
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
    this.#part('results').append(...found.map(({ listed, words }) => dueDateItem(listed, words)));
    const others = limits.filter((listed) => listed.event !== event);
    const list = document.createElement('ul');
    list.className = 'app-bullets';
    list.append(...others.map(otherItem));
    this.#part('others').append(
      ...(others.length > 0 ? [paragraph(['Counted from something else:']), list] : []),
      ...(state ? [warning(state)] : []),
    );
    this.#part('rule').hidden = false;
    const [first] = found;
    this.#part('status').textContent =
      first && found.length === 1
        ? `${first.listed.title}: ${first.words.due}.`
        : `${found.length} dates counted from ${dayInWords(start)}.`;
  }

  /** Takes away results and messages. */
  #clear() {
    for (const part of ['results', 'others', 'status']) this.#part(part).replaceChildren();
    for (const part of ['error', 'event-error', 'rule']) this.#part(part).hidden = true;
    for (const box of Object.values(this.#boxes)) box.ariaInvalid = 'false';
  }

  #say(part: string, problem: string) {
    this.#part(part).textContent = problem;
    this.#part(part).hidden = false;
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-${name}]`);
    if (!part) throw new Error(`The calculator of due dates has no part "${name}".`);
    return part;
  }
}
