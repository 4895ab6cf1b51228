import { chartTokens } from '../../theme.ts';
import { looks } from '../layout/organisationMeasures.ts';

const t = chartTokens;

/**
 * Look of the classes a chart may use on nodes (`id["…"]:::board`): `board` decides, `body` is a partner's own body,
 * `actor1` to `actor4` tell those who act apart, `question` decides a flow. Subgraphs (`class id partner`): `partner`.
 * In a linked node the bold lines are the ones that look like a link.
 */
export const chartCss = `
  .label text, .cluster-label text, .edgeLabel text { fill: ${t.text}; }
  .node rect, .node polygon, .node circle, .node path {
    fill: ${t.groupFill}; stroke: ${t.border}; stroke-width: ${t.borderWidth}px;
  }
  .node.board rect { fill: ${t.accentTint}; stroke: ${t.accent}; stroke-width: ${t.boardBorderWidth}px; }
  .node.body rect { stroke-width: 1px; }
  .node.role rect, .node.outside rect { stroke-width: 1px; stroke-dasharray: 2 2; }
  .node.here rect { fill: ${t.hereFill}; stroke: ${t.text}; stroke-width: ${t.boardBorderWidth}px; }
  .node.actor1 rect { fill: ${t.actorFills[0]}; }
  .node.actor2 rect { fill: ${t.actorFills[1]}; }
  .node.actor3 rect { fill: ${t.actorFills[2]}; }
  .node.actor4 rect { fill: ${t.actorFills[3]}; }
  .node.question polygon { fill: ${t.groupFill}; stroke: ${t.accent}; stroke-width: ${t.boardBorderWidth}px; }
  .node.clickable .label text { fill: ${t.accent}; }
  .node.clickable .label text [font-weight="bold"] { text-decoration: underline; }
  .node.clickable .label text [font-weight="normal"] { fill: ${t.text}; }
  .cluster rect { fill: ${t.regionFill}; stroke: ${t.regionBorder}; stroke-width: 1px; }
  .cluster.partner rect, .cluster.roles rect { fill: ${t.partnerFill}; }
  .cluster.frame rect, .cluster.tops rect { fill: ${t.frameFill}; stroke: ${t.frameBorder}; }
  .cluster-label text tspan { font-weight: bold; }
  .flowchart-link { stroke: ${t.border}; stroke-width: ${t.lineWidth}px; fill: none; }
  .marker path { stroke-dasharray: none !important; }
  .edge-pattern-solid { stroke-dasharray: none; }
  .edge-pattern-dotted { stroke-dasharray: ${t.dash} ${t.dash}; }
  .marker { fill: ${t.border}; stroke: ${t.border}; }
  .edgeLabel rect { fill: ${t.page}; opacity: 1; }
`;

/** Sizes of words in an organisation chart: Mermaid measures with them. */
export const organisationCss = `
  .node .label text [font-weight="normal"] { font-size: ${looks.about.size}px; }
  .cluster.frame .cluster-label text, .cluster.tops .cluster-label text { font-size: ${looks.frame.size}px; }
`;
