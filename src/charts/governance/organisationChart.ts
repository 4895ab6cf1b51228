import type { SiteChart } from '../siteChart.ts';
import type { OrganisationChart } from './blocks.ts';
import { organisationSvg } from './draw.ts';
import { organisationMermaid } from './mermaidSource.ts';

/** What a chart is called. */
type Named = Pick<SiteChart, 'id' | 'title' | 'description'>;

/** Room for cards on a laptop, on a tablet or a sheet of paper, and on a phone, in pixels. */
export const rooms = {
  wide: { width: 1060, cardWidth: 172 },
  medium: { width: 640, cardWidth: 172 },
  narrow: { width: 268, cardWidth: 268 },
} as const;

/** An organisation chart in the sizes that a page needs: all three, or without the widest beside running text. */
export function organisationSiteChart(
  named: Named,
  chart: OrganisationChart,
  sizes: readonly (keyof typeof rooms)[] = ['wide', 'medium', 'narrow'],
): SiteChart {
  return {
    ...named,
    drawings: sizes.map((size) => ({
      size,
      svg: organisationSvg(chart, { ...named, id: `${named.id}-${size}` }, rooms[size]),
    })),
    mermaid: organisationMermaid(chart, named),
  };
}
