import type { CollectionName } from './collections.ts';

/** A component that MDX texts may use, and what its attribute `id` names. */
export interface ComponentShape {
  /** Content type whose entry the `id` names; a component without it needs no `id`. */
  reference?: CollectionName;
  /** Attributes that it may have besides the `id`. */
  attributes?: readonly string[];
  /** True for one within a sentence: where a site leaves the entry out, its words stay. */
  isInSentence?: boolean;
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
  Call: { reference: 'contacts', isInSentence: true },
  Contact: { reference: 'contacts' },
  EditorNote: { attributes: ['about'] },
  Figure: { reference: 'reportSections', part: { field: 'figures', label: 'figure' } },
  GovernanceChart: { reference: 'structures' },
  Group: { reference: 'groups', isInSentence: true },
  Priority: { reference: 'priorities', isInSentence: true },
  Procedure: { reference: 'procedures', isInSentence: true },
  Term: { reference: 'terms', isInSentence: true },
  Timescale: {
    reference: 'procedures',
    isInSentence: true,
    attributes: ['short'],
    part: { field: 'steps', having: 'timescale', label: 'step with a time limit' },
  },
};
