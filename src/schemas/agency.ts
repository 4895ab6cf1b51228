import { z } from 'zod';
import { existence } from './shared/existence.ts';
import { localTo } from './shared/localTo.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';

/** An organisation that takes part in safeguarding, with what took its place. */
export const agencySchema = z.strictObject({
  ...entryFields,
  localTo,
  kind: z
    .enum([
      'local-authority',
      'health-commissioner',
      'health-provider',
      'police',
      'probation',
      'youth-justice',
      'courts',
      'education',
      'voluntary',
      'national-body',
      'other',
    ])
    .meta({
      title: 'Kind',
      description: 'What kind of organisation it is.',
      example: 'health-commissioner',
    }),
  exists: existence,
  succeededBy: z
    .array(reference('agencies'))
    .default([])
    .meta({
      title: 'Succeeded by',
      description:
        'For one that has ended or is to end: ids of the agencies that take over. The other direction is worked out.',
      example: ['integrated-care-boards'],
    }),
});

export type AgencyInput = z.input<typeof agencySchema>;
export type Agency = z.output<typeof agencySchema>;
