/**
 * Colours and measures of the charts, for the site's stylesheet to share.
 * On every fill used here, text keeps at least 7:1 and lines at least 3:1.
 */
export const chartTokens = {
  page: '#ffffff',
  text: '#0b0c0c',
  accent: '#00524e',
  accentTint: '#e0eeec',
  border: '#505a5f',
  groupFill: '#ffffff',
  partnerFill: '#f3f2f1',
  regionFill: '#ffffff',
  regionBorder: '#7c8286',
  /** Separates what space already separates; nothing is told by it. */
  hairline: '#c9cdd0',
  fontFamily: 'Arial, Helvetica, sans-serif',
  fontSize: 15,
  lineWidth: 2,
  borderWidth: 1.5,
  boardBorderWidth: 2.5,
  dash: 5,
  lineHeight: 1.2,
} as const;

const t = chartTokens;

/**
 * Look of the classes a chart may use. Nodes (`id["…"]:::board`): `board` decides, `body` is a partner's own body, and
 * a node without a class is a group. Subgraphs (`class id partner`): `partner`. In a linked node the bold lines are the
 * ones that look like a link.
 */
const themeCSS = `
  .label text, .cluster-label text, .edgeLabel text { fill: ${t.text}; }
  .node rect, .node polygon, .node circle, .node path {
    fill: ${t.groupFill}; stroke: ${t.border}; stroke-width: ${t.borderWidth}px;
  }
  .node.board rect { fill: ${t.accentTint}; stroke: ${t.accent}; stroke-width: ${t.boardBorderWidth}px; }
  .node.body rect { stroke-width: 1px; }
  .node.clickable .label text { fill: ${t.accent}; }
  .node.clickable .label text [font-weight="bold"] { text-decoration: underline; }
  .node.clickable .label text [font-weight="normal"] { fill: ${t.text}; }
  .cluster rect { fill: ${t.regionFill}; stroke: ${t.regionBorder}; stroke-width: 1px; }
  .cluster.partner rect { fill: ${t.partnerFill}; }
  .cluster-label text tspan { font-weight: bold; }
  .flowchart-link { stroke: ${t.border}; stroke-width: ${t.lineWidth}px; fill: none; }
  .marker path { stroke-dasharray: none !important; }
  .edge-pattern-solid { stroke-dasharray: none; }
  .edge-pattern-dotted { stroke-dasharray: ${t.dash} ${t.dash}; }
  .marker { fill: ${t.border}; stroke: ${t.border}; }
  .edgeLabel rect { fill: ${t.page}; opacity: 1; }
`;

/** Mermaid's configuration for one layout engine. */
export function mermaidConfig(layout: 'elk' | 'dagre') {
  return {
    startOnLoad: false,
    securityLevel: 'strict',
    suppressErrorRendering: true,
    deterministicIds: true,
    handDrawnSeed: 1,
    // "classic" has no gradients and no shadows.
    look: 'classic',
    theme: 'base',
    themeCSS,
    themeVariables: { fontFamily: t.fontFamily, fontSize: `${t.fontSize}px`, textColor: t.text },
    fontFamily: t.fontFamily,
    htmlLabels: false,
    layout,
    // One shared trunk for lines that meet in the same box, and siblings in the order they are written.
    elk: { mergeEdges: true, considerModelOrder: 'NODES_AND_EDGES', straightenEdges: true },
    flowchart: {
      htmlLabels: false,
      useMaxWidth: false,
      curve: 'linear',
      padding: 11,
      // Boxes of a column share one width, as long as their lines are short.
      minNodeWidth: 152,
      // The author of the source breaks the lines.
      wrappingWidth: 1000,
    },
  };
}
