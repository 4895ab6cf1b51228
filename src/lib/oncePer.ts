/** Counts how often everything was forgotten. */
let timesForgotten = 0;

/**
 * A function that works out its value once for each object, and keeps it as long as the object is kept. What it takes
 * must not change afterwards, and what it gives is everybody's: nobody may change it either.
 */
export function oncePer<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  let known = new WeakMap<Of, { value: Value }>();
  let madeAfter = timesForgotten;
  return (of) => {
    if (madeAfter !== timesForgotten) known = new WeakMap();
    madeAfter = timesForgotten;
    const kept = known.get(of) ?? { value: make(of) };
    known.set(of, kept);
    return kept.value;
  };
}

/**
 * Forgets all that was worked out once for an object, which is worked out again when it is asked for: after the check of
 * the content, which keeps more of each entry than the entry has.
 */
export function forgetOncePer(): void {
  timesForgotten += 1;
}
