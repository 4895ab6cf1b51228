/** Waits for the reader to come to a search field; only then the suggestions are loaded. */
for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  const start = async () => {
    let isTyped = false;
    input.addEventListener('input', () => (isTyped = true), { once: true });
    const { makeCombobox } = await import('./combobox.ts');
    makeCombobox(input, isTyped);
  };
  if (document.activeElement === input) void start();
  else input.addEventListener('focus', () => void start(), { once: true });
}
