import type { RoomName } from '../engine/layout/rooms.ts';
import type { ChartDefinition } from '../engine/mermaid/definition.ts';
import type { OrganisationChart } from './blocks.ts';
import { organisationMermaid } from './mermaidSource.ts';

/** What a chart is called, and which entry it comes from. */
type Named = Pick<ChartDefinition, 'id' | 'entry' | 'title' | 'description'>;

/** An organisation chart for the rooms that a page has: all three, or without the widest beside running text. */
export function organisationDefinition(
  named: Named,
  chart: OrganisationChart,
  rooms: readonly RoomName[] = ['wide', 'medium', 'narrow'],
): ChartDefinition {
  return { ...named, mermaid: organisationMermaid(chart, named), rooms };
}
