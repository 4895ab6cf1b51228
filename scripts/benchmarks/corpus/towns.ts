const BEGINNINGS =
  'Ald Ash Barn Bex Cald Crom Dun East Fen Gar Hal Hex Kel Lang Mal Nor Oak Pen Rad Sel Thorn Ulv Wex Yar'.split(
    ' ',
  );
const MIDDLES = 'ing er en ber mer der wal ston har lin'.split(' ');
const ENDS = 'bury combe dale field ford ham ley mere stead thorpe wick worth'.split(' ');

/** Names of made-up places, each once, in an order that the random numbers give. */
export function townsFor(random: () => number): string[] {
  const towns = BEGINNINGS.flatMap((one) =>
    MIDDLES.flatMap((two) => ENDS.map((three) => one + two + three)),
  );
  return towns
    .map((town) => ({ town, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ town }) => town);
}
