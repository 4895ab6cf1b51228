/** Says which of two items comes first: negative for the first of them, positive for the second. */
export type Order<Item> = (a: Item, b: Item) => number;

const asRead = new Intl.Collator('en-GB', { numeric: true, sensitivity: 'base' });

/** Sorts by text as a reader of English expects: capitals and small letters alike, 2 before 10. */
export function byText<Item>(textOf: (item: Item) => string): Order<Item> {
  return (a, b) => asRead.compare(textOf(a), textOf(b));
}

/** Sorts by title, as a reader expects. */
export function byTitle<Item extends { data: { title: string } }>(a: Item, b: Item): number {
  return asRead.compare(a.data.title, b.data.title);
}

/** Sorts by what nobody reads as words, such as ids, paths and days: by character, alike on every machine. */
export function byCode<Item>(codeOf: (item: Item) => string): Order<Item> {
  return (a, b) => compareCodes(codeOf(a), codeOf(b));
}

/** Sorts by id. */
export function byId<Item extends { id: string }>(a: Item, b: Item): number {
  return compareCodes(a.id, b.id);
}

/** Sorts by a number, the smallest first. */
export function byNumber<Item>(numberOf: (item: Item) => number): Order<Item> {
  // Two that are infinite are equal; their difference is no number.
  return (a, b) => numberOf(a) - numberOf(b) || 0;
}

/** Puts items with something before those without. */
export function firstThose<Item>(have: (item: Item) => boolean): Order<Item> {
  return (a, b) => Number(have(b)) - Number(have(a));
}

/** Sorts by day (`YYYY-MM-DD`, or the beginning of one), the newest first. */
export function newestFirst<Item>(dayOf: (item: Item) => string): Order<Item> {
  return (a, b) => compareCodes(dayOf(b), dayOf(a));
}

/** Sorts entries by the number that says their place, and by id where it is the same. */
export function byOrder<Item extends { id: string; data: { order: number } }>(
  a: Item,
  b: Item,
): number {
  return a.data.order - b.data.order || byId(a, b);
}

/** Sorts by several orders: each decides where those before it see no difference. */
export function inTurn<Item>(...orders: readonly Order<Item>[]): Order<Item> {
  return (a, b) => {
    for (const order of orders) {
      const difference = order(a, b);
      if (difference !== 0) return difference;
    }
    return 0;
  };
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
