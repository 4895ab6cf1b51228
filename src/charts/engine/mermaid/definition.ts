import type { RoomName } from '../layout/rooms.ts';

/** A chart in Mermaid source, with what a reader of the page needs to know about it. */
export interface ChartDefinition {
  /** Unique name, such as "central-bedfordshire/working-together-2018/governance". */
  id: string;
  /** Content file or entry that the chart is drawn from, named in error messages. */
  entry: string;
  /** Line of that file before the first one of the source, where authors wrote it there. */
  lineBefore?: number;
  /** Accessible name of the chart. */
  title: string;
  /** What the chart shows, in a sentence or two. */
  description: string;
  /** Mermaid source. */
  mermaid: string;
  /** Rooms to lay it out for, the widest first; left out for a chart that Mermaid lays out alone, once. */
  rooms?: readonly RoomName[];
  /** Whether its page says in words all that it shows. */
  isInWords?: boolean;
  /** Address of the page that links within the page (`#step-refer`) belong to, from the root of the site. */
  page?: string;
}
