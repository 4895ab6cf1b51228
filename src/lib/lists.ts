/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[], last = 'and'): string {
  if (words.length <= 1) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}

/** Groups items by a key, keeping the order in which keys first appear. */
export function groupBy<Item, Key>(
  items: readonly Item[],
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Sorts by text as a reader of English expects: capitals and small letters alike, 2 before 10. */
export function byText<Item>(textOf: (item: Item) => string): (a: Item, b: Item) => number {
  const collator = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });
  return (a, b) => collator.compare(textOf(a), textOf(b));
}

/** Sorts entries by the number that says their place, and by id where it is the same. */
export function byOrder<Item extends { id: string; data: { order: number } }>(
  a: Item,
  b: Item,
): number {
  return a.data.order - b.data.order || a.id.localeCompare(b.id);
}
