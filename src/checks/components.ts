import type { CollectionName } from '../schemas/collections.ts';

/** A component that MDX texts may use, and what its attribute `id` names. */
export interface ComponentShape {
  /** Content type whose entry the `id` names; a component without it needs no `id`. */
  reference?: CollectionName;
  /** What the `id` names within the entry, after a #. */
  part?: {
    /** List of the entry that holds the parts. */
    field: string;
    /** Field that a part must have to be shown. */
    having?: string;
    label: string;
  };
}

/** The components that MDX texts may use. */
export const components: Record<string, ComponentShape> = {
  Contact: { reference: 'contacts' },
  EditorNote: {},
  Figure: { reference: 'reportSections', part: { field: 'figures', label: 'figure' } },
  GovernanceChart: { reference: 'structures' },
  Term: { reference: 'terms' },
  Timescale: {
    reference: 'procedures',
    part: { field: 'steps', having: 'timescale', label: 'step with a time limit' },
  },
};
