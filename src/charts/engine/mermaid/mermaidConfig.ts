import { measures } from '../layout/organisationMeasures.ts';
import type { RoomName } from '../layout/rooms.ts';
import { chartTokens } from '../../theme.ts';
import { chartCss, organisationCss } from './chartCss.ts';

const t = chartTokens;

/** Name under which the layout for a room is registered with Mermaid. */
export function layoutName(room: RoomName): string {
  return `organisation-${room}`;
}

/** Mermaid's configuration for charts that are laid out for a room. */
export function organisationConfig(room: RoomName) {
  const config = mermaidConfig();
  return {
    ...config,
    layout: layoutName(room),
    themeCSS: `${chartCss}${organisationCss}`,
    flowchart: {
      ...config.flowchart,
      diagramPadding: measures.margin,
      minNodeWidth: 0,
    },
  };
}

/** Mermaid's configuration. ELK draws lines with square corners that cross less than those of Mermaid's own layout. */
export function mermaidConfig() {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    // "classic" has no gradients and no shadows.
    look: 'classic',
    theme: 'base',
    themeCSS: chartCss,
    themeVariables: { fontFamily: t.fontFamily, fontSize: `${t.fontSize}px`, textColor: t.text },
    fontFamily: t.fontFamily,
    htmlLabels: false,
    layout: 'elk',
    // One shared trunk for lines that meet in the same box, and siblings in the order they are written.
    elk: { mergeEdges: true, considerModelOrder: 'NODES_AND_EDGES', straightenEdges: true },
    flowchart: {
      htmlLabels: false,
      useMaxWidth: false,
      padding: 11,
      // Boxes of a column share one width, as long as their lines are short.
      minNodeWidth: 152,
      // The author of the source breaks the lines.
      wrappingWidth: 1000,
    },
  };
}
