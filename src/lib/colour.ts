/** Colours are written as `#rrggbb`: red, green and blue as two hexadecimal digits each. */
type Channels = [number, number, number];

/**
 * A colour mixed with another.
 *
 * @param share how much of the other there is in it, from 0 to 1
 */
export function mixed(colour: string, other: string, share: number): string {
  const added = channelsOf(other);
  const channels = channelsOf(colour).map((value, at) => value + (added[at]! - value) * share);
  return `#${channels.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** A colour mixed with as much of another as it takes to be read on a ground. */
export function mixedToContrast(
  colour: string,
  other: string,
  ground: string,
  contrast: number,
): string {
  const shares = Array.from({ length: 101 }, (_, percent) => percent / 100);
  const share = shares.find((one) => contrastOf(mixed(colour, other, one), ground) >= contrast);
  return mixed(colour, other, share ?? 1);
}

/** The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrastOf(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((value) => linear(value / 255)) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
