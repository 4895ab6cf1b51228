const TENS = '(?:twenty|thirty|forty)(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?';

/** A pattern for a number as far as ages and days of the month go, in figures or in words. */
export const NUMBERS = `(?:\\d+|${TENS}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)`;
