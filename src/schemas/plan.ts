import { z } from 'zod';
import { documents } from './shared/documents.ts';
import { period } from './shared/period.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';

/** A business or development plan: the frame that priorities belong to. */
export const planSchema = z.strictObject({
  ...entryFields,
  documents,
  period: period.meta({
    title: 'Period',
    description: 'The time the plan runs for.',
    example: { from: '2022-04', to: '2023-03' },
  }),
  partnerships: z
    .array(reference('partnerships'))
    .default([])
    .meta({
      title: 'Partnerships',
      description: 'For a plan made together: ids of the partnerships it belongs to.',
      example: ['exampleton', 'sampleford'],
    }),
  succeeds: reference('plans').optional().meta({
    title: 'Succeeds',
    description: 'Id of the plan before it.',
    example: 'exampleton/plan-2025-2028',
  }),
});

export type PlanInput = z.input<typeof planSchema>;
export type Plan = z.output<typeof planSchema>;
