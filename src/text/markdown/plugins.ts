import { fromHtml } from 'hast-util-from-html';
import type { HastNode, HastPluginDefinition } from 'satteri';
import { defineHastPlugin } from 'satteri';
import { chartOfBlock } from '../../charts/blocks/chartBlock.ts';
import { chartFigure } from '../../charts/chartFigure.ts';
import { drawnChart } from '../../charts/mermaidCharts.ts';
import { CHART_LANGUAGE } from '../../lib/chartSyntax.ts';
import { withBase } from '../../lib/paths.ts';

/** What every Markdown and MDX text goes through on its way to HTML. */
export function markdownPlugins(basePath: string): HastPluginDefinition[] {
  return [rawHtmlAsText, safeLinks(basePath), drawnCharts];
}

/** HTML in a Markdown text is shown as the characters it is made of, never run. */
const rawHtmlAsText = defineHastPlugin({
  name: 'handbook-raw-html-as-text',
  raw: (node, context) => context.replaceNode(node, { type: 'text', value: node.value }),
});

// Numbers to call come from contacts alone, which have a source and a check.
const SAFE_LINK = /^(?:https?:|mailto:|[/#])/i;

/**
 * Lets authors write `/luton/` whatever the path the site is under, and takes the address from
 * links of a kind that could run code.
 */
function safeLinks(basePath: string) {
  return defineHastPlugin({
    name: 'handbook-safe-links',
    element: {
      filter: ['a'],
      visit(node, context) {
        const href = node.properties?.['href'];
        if (typeof href !== 'string') return;
        if (!SAFE_LINK.test(href)) context.setProperty(node, 'href', null);
        else if (href.startsWith('/')) context.setProperty(node, 'href', withBase(href, basePath));
      },
    },
  });
}

/** A code block with a chart shows its drawing, which was made before Astro read the text. */
const drawnCharts = defineHastPlugin({
  name: 'handbook-drawn-charts',
  element: {
    filter: ['pre'],
    visit(node, context) {
      const [code] = node.children;
      if (code?.type !== 'element' || code.tagName !== 'code') return;
      const classes = code.properties?.['className'];
      if (!Array.isArray(classes) || !classes.includes(`language-${CHART_LANGUAGE}`)) return;
      const source = code.children.map((child) => ('value' in child ? child.value : '')).join('');
      const chart = drawnChart(chartOfBlock(source, ''));
      const [figure] = fromHtml(chartFigure(chart), { fragment: true }).children;
      if (figure?.type === 'element') context.replaceNode(node, withoutPositions(figure));
    },
  },
});

/** Places in the figure's own HTML mean nothing in the text that it is in. */
function withoutPositions<Node extends HastNode>(node: Node): Node {
  const copy = { ...node };
  delete copy.position;
  if ('children' in copy)
    copy.children = copy.children.map(withoutPositions) as typeof copy.children;
  return copy;
}
