/** Milliseconds for which a button says that it has copied. */
const SHOWN_FOR = 3000;

const announced = document.createElement('p');
announced.className = 'govuk-visually-hidden';
// No role="status": on some pages another element has that role, and announces something else.
announced.setAttribute('aria-live', 'polite');

/** A button that copies a text, says so, and tells those who cannot see it. */
function copyButton(words: string, label: string, text: () => string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'app-copy-button';
  button.textContent = words;
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text()).then(() => {
      button.textContent = 'Copied';
      announced.textContent = `Copied: ${text()}`;
      window.setTimeout(() => {
        button.textContent = words;
        announced.textContent = '';
      }, SHOWN_FOR);
    });
  });
  return button;
}

/** Puts a button beside each number that can be reported, and each address that is there to be copied. */
function addToNumbers(): void {
  for (const beside of document.querySelectorAll<HTMLElement>('[data-copy]')) {
    const text = beside.dataset['copy'] || (beside.textContent ?? '');
    // Two small things on one line: neither is left alone on the next.
    beside.after(
      '\u00a0',
      copyButton('Copy', `Copy ${text}`, () => text),
    );
  }
}

/** A button with the link to a heading: on the heading that a link led to, or that is pointed at. */
function followHeadings(): void {
  const main = document.querySelector('main');
  let heading: Element | null = null;
  const button = copyButton('Copy link', 'Copy link to this heading', () => {
    const address = new URL(window.location.href);
    address.hash = heading?.id ?? '';
    return address.href;
  });
  button.classList.add('app-copy-button--link');
  const show = (next: Element | null | undefined) => {
    if (!next || next === heading || document.activeElement === button) return;
    heading = next;
    next.append(button);
  };
  const showTarget = () => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const target = id === '' ? null : document.getElementById(id);
    if (target?.matches('main :is(h2, h3, h4)')) show(target);
  };
  main?.addEventListener('pointerover', ({ target }) => {
    if (target instanceof Element) show(target.closest(':is(h2, h3, h4)[id]'));
  });
  window.addEventListener('hashchange', showTarget);
  showTarget();
}

// Only pages with a safe connection may copy.
if (window.isSecureContext) {
  document.body.append(announced);
  addToNumbers();
  followHeadings();
}
