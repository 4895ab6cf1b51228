const COVERED = 'govuk-exit-this-page-hide-content';
const PRESSES = 3;
/** Milliseconds after which presses of Shift, and what was said of them, are forgotten. */
const FORGOTTEN_AFTER = 5000;

/** What is said after each press that does not leave yet, and when the presses are forgotten. */
const SAID = {
  presses: ['Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.'],
  forgotten: 'Exit this page expired.',
  leaving: 'Loading.',
};

/**
 * Starts the button of a page; without this, it is an ordinary link. It looks, and works by keys, as GOV.UK's "exit this
 * page" does, but the page that is left is replaced, so that the button "back" leads neither to it nor to what was searched
 * for on it. It keeps nothing on the device.
 */
export function startLeaveQuickly(root: Element): void {
  const button = root.querySelector('a');
  if (!button) return;
  const said = added(root, 'span', 'govuk-visually-hidden');
  // Live, but no "status": pages that search or find have their own.
  said.ariaLive = 'polite';
  const lights = added(button, 'div', 'govuk-exit-this-page__indicator');
  lights.ariaHidden = 'true';
  for (let press = 0; press < PRESSES; press += 1)
    added(lights, 'div', 'govuk-exit-this-page__indicator-light');
  const leave = (event?: Event) => {
    event?.preventDefault();
    said.textContent = '';
    leaveBy(button);
  };
  button.addEventListener('click', leave);
  document.querySelector('.govuk-js-exit-this-page-skiplink')?.addEventListener('click', leave);
  leaveByShift(leave, (presses, words) => {
    said.textContent = words;
    lights.classList.toggle('govuk-exit-this-page__indicator--visible', presses > 0);
    [...lights.children].forEach((light, index) =>
      light.classList.toggle('govuk-exit-this-page__indicator-light--on', index < presses),
    );
  });
  window.addEventListener('pageshow', forgetSearch);
}

/** Covers the page and goes to the other one. */
function leaveBy({ href, dataset }: HTMLAnchorElement): void {
  document.body.classList.add(COVERED);
  const overlay = added(document.body, 'div', 'govuk-exit-this-page-overlay');
  overlay.role = 'alert';
  overlay.textContent = SAID.leaving;
  window.addEventListener('pageshow', () => {
    document.body.classList.remove(COVERED);
    overlay.remove();
  });
  // Should the other page not answer, the address is that of the home page, without a query.
  window.history.replaceState(null, '', dataset['home']);
  window.location.replace(href);
}

/** Leaves when Shift is pressed three times, each time alone, with few seconds between. */
function leaveByShift(leave: () => void, show: (presses: number, words: string) => void): void {
  let presses = 0;
  let wasWithOther = false;
  let timer = 0;
  const forget = () => {
    presses = 0;
    show(0, SAID.forgotten);
    timer = window.setTimeout(() => show(0, ''), FORGOTTEN_AFTER);
  };
  document.addEventListener(
    'keyup',
    ({ key, shiftKey }) => {
      if (key === 'Shift' && !wasWithOther) {
        window.clearTimeout(timer);
        presses += 1;
        if (presses === PRESSES) leave();
        else {
          show(presses, SAID.presses[presses - 1] ?? '');
          timer = window.setTimeout(forget, FORGOTTEN_AFTER);
        }
      } else if (presses > 0) {
        window.clearTimeout(timer);
        forget();
      }
      wasWithOther = shiftKey;
    },
    true,
  );
  // A page that the button "back" shows again starts anew.
  window.addEventListener('pageshow', () => {
    window.clearTimeout(timer);
    presses = 0;
    show(0, '');
  });
}

function added(parent: Element, name: string, className: string): HTMLElement {
  const element = document.createElement(name);
  element.className = className;
  parent.append(element);
  return element;
}

/**
 * Takes the query out of the address when the button "back" of another site leads to a search. Browsers without
 * the Navigation API do not tell where a reader comes from, so there the query stays.
 */
function forgetSearch(): void {
  const { search, pathname } = window.location;
  if (search === '' || !cameBackFromElsewhere()) return;
  document.body.classList.add(COVERED);
  window.location.replace(pathname);
}

function cameBackFromElsewhere(): boolean {
  const { activation } = (window as Partial<Window>).navigation ?? {};
  return activation?.navigationType === 'traverse' && activation.from === null;
}
