/**
 * What every search field gets: its form searches without telling the server what for, and its suggestions
 * are loaded once the reader comes to it.
 */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  input.form?.addEventListener('submit', searchQuietly);
  // A browser may show the page again as it was left.
  window.addEventListener('pagehide', () => (input.value = input.defaultValue));
  const start = async () => {
    let isTyped = false;
    input.addEventListener('input', () => (isTyped = true), { once: true });
    const { makeCombobox } = await import('./combobox.ts');
    makeCombobox(input, isTyped);
  };
  if (document.activeElement === input) void start();
  else input.addEventListener('focus', () => void start(), { once: true });
}

/** Puts what is asked behind the `#` of the address, which a browser keeps to itself. `quietly.ts` reads it. */
function searchQuietly(this: HTMLFormElement, event: Event): void {
  const set = [...new FormData(this)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const place = placeOfPage();
  if (place) set.push(['near', place]);
  event.preventDefault();
  window.location.assign(`${this.action}#${new URLSearchParams(set).toString()}`);
}

/** The place that this page is about: its partnership, or the area of a page of contacts. */
function placeOfPage(): string | undefined {
  return (
    document.querySelector('main')?.dataset['partnership'] ??
    /\/contacts\/([a-z-]+)\//.exec(window.location.pathname)?.[1]
  );
}
