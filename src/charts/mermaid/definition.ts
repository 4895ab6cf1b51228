/** A chart in Mermaid source, with what a reader of the page needs to know about it. */
export interface ChartDefinition {
  /** Unique name, such as "central-bedfordshire/working-together-2018/governance". */
  id: string;
  /** Content file or entry that the chart is drawn from, named in error messages. */
  entry: string;
  /** Accessible name of the chart. */
  title: string;
  /** What the chart shows, in a sentence or two. */
  description: string;
  /** Mermaid source. */
  mermaid: string;
  /** "elk" for structures with boxes in boxes, "dagre" for flows of steps. */
  layout: 'elk' | 'dagre';
}
