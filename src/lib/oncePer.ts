/**
 * A function that works out its value once for each object, and keeps it as long as the object is kept. What it takes
 * must not change afterwards, and what it gives is everybody's: nobody may change it either.
 */
export function oncePer<Of extends object, Value>(make: (of: Of) => Value): (of: Of) => Value {
  const known = new WeakMap<Of, { value: Value }>();
  return (of) => {
    const kept = known.get(of) ?? { value: make(of) };
    known.set(of, kept);
    return kept.value;
  };
}
