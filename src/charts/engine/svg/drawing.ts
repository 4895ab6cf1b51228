import { chartTokens } from '../../theme.ts';
import { element, escaped } from './element.ts';
import type { TextLook } from './measure.ts';

/** A finished drawing before it is framed: its size and what is in it. */
export interface Drawing {
  /** Unique name, such as "buckinghamshire/yearly-report-2022-2023/schools". Letters, figures, hyphens and slashes. */
  id: string;
  /** Accessible name. */
  title: string;
  /** What it shows, in a sentence or two. */
  description: string;
  width: number;
  height: number;
  /** Elements, in the order they are painted and read. */
  children: string[];
}

/** The SVG element of a drawing, named as the drawings of Mermaid are. */
export function drawingSvg({ id, title, description, width, height, children }: Drawing): string {
  const prefix = `drawing-${id.replaceAll('/', '-')}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: Math.ceil(width),
      height: Math.ceil(height),
      viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
      role: 'group',
      'aria-labelledby': `${prefix}-title ${prefix}-description`,
      'font-family': chartTokens.fontFamily,
      fill: chartTokens.text,
    },
    element('title', { id: `${prefix}-title` }, escaped(title)),
    element('desc', { id: `${prefix}-description` }, escaped(description)),
    // Keeps lines visible where a reader's colours make the page dark.
    element('rect', {
      width: Math.ceil(width),
      height: Math.ceil(height),
      fill: chartTokens.page,
    }),
    ...children,
  );
}

/** Where lines of text are and how they look. */
export interface TextPlace extends TextLook {
  x: number;
  /** Baseline of the first line. */
  y: number;
  anchor?: 'start' | 'middle' | 'end';
  fill?: string;
  /** For the words of a link. */
  isUnderlined?: boolean;
  /** Colour of what is behind words that lie over lines. They keep it around them, so that no line runs through them. */
  ground?: string;
}

/** How far the ground of words reaches around them. */
const HALO = 3;

/** Lines of text below one another. A space between lines keeps their words apart for whoever hears or copies them. */
export function textLines(
  lines: readonly string[],
  { x, y, size, weight = 400, anchor = 'start', fill, isUnderlined, ground }: TextPlace,
): string {
  const spans = lines.map((line, index) =>
    element(
      'tspan',
      {
        x,
        y: y + index * size * chartTokens.lineHeight,
        // Here and not on the whole text, where the spaces between lines would be underlined too.
        'text-decoration': isUnderlined ? 'underline' : undefined,
      },
      escaped(line),
    ),
  );
  return element(
    'text',
    {
      'font-size': size,
      'font-weight': weight === 400 ? undefined : weight,
      'text-anchor': anchor === 'start' ? undefined : anchor,
      fill,
      ...(ground !== undefined && {
        stroke: ground,
        'stroke-width': 2 * HALO,
        'stroke-linejoin': 'round',
        'paint-order': 'stroke',
      }),
    },
    spans.join(' '),
  );
}

/** Width of a finished drawing in pixels, from its root element. */
export function widthOf(svg: string): number {
  return Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}

/** Height of a finished drawing in pixels, from its root element. */
export function heightOf(svg: string): number {
  return Number(/^<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1] ?? 0);
}
