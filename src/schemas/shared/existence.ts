import { z } from 'zod';
import { checkOrder, termFields } from './period.ts';
import { citation } from './provenance.ts';

/** From when to when a body is there: an area with its council, an agency, a partnership, a group. */
export const existence = z
  .strictObject({
    ...termFields,
    basis: z.enum(['stated', 'planned']).default('stated').meta({
      title: 'Basis',
      description:
        '"stated" when the source says that it has happened, or is to happen; "planned" when the source was written before that day, the day has passed, and no source says that it happened.',
      example: 'planned',
    }),
    source: citation.optional().meta({
      title: 'Source',
      description: 'Where the days are stated, when that differs from the sources of the entry.',
      example: { document: 'example-health-boards-establishment', place: 'Whole page' },
    }),
  })
  .superRefine(checkOrder)
  .optional()
  .meta({
    title: 'Exists',
    description:
      'First and last day, as far as a source says, also days to come. A council that takes over on 1 April 2028 has from: 2028-04-01, the one before it to: 2028-03-31. Leave out when no source names a start or an end.',
    example: { to: '2028-03-31' },
  });

export type Existence = z.output<typeof existence>;
