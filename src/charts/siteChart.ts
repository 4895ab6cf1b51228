/** How much room a drawing is made for: a laptop's page, a tablet's or a sheet of paper, a phone's, or any. */
export type DrawingSize = 'wide' | 'medium' | 'narrow' | 'any';

/** A chart as the site shows it and offers it for download. */
export interface SiteChart {
  /** Unique name and, with a file name's ending, its address below /charts/. */
  id: string;
  /** Accessible name. */
  title: string;
  /** What it shows, in a sentence or two. */
  description: string;
  /** Drawings of the same content for different screens, the widest first. */
  drawings: { size: DrawingSize; svg: string }[];
  /** Address of the page that its links within a page belong to, from the root of the site. */
  page?: string;
  /** Whether its page says in words all that it shows, so that a phone, where it is too large, needs no chart. */
  isInWords?: boolean;
  /** Mermaid source, for reuse. */
  mermaid?: string;
}
