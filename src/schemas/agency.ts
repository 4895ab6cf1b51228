import { z } from 'zod';
import { partialDate } from './shared/dates.ts';
import { localTo } from './shared/localTo.ts';
import { citation, entryFields } from './shared/provenance.ts';
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
  replacedBy: z
    .strictObject({
      agency: reference('agencies').meta({
        title: 'Agency',
        description: 'Id of the organisation that took over.',
        example: 'integrated-care-boards',
      }),
      on: partialDate.meta({
        title: 'On',
        description: 'When it took over.',
        example: '2022-07',
      }),
      source: citation.meta({
        title: 'Source',
        description: 'Where the change is stated.',
        example: { document: 'example-health-boards-establishment', place: 'Whole page' },
      }),
    })
    .optional()
    .meta({
      title: 'Replaced by',
      description: 'The organisation that took its place, when, and where that is stated.',
      example: {
        agency: 'integrated-care-boards',
        on: '2022-07',
        source: { document: 'example-health-boards-establishment', place: 'Whole page' },
      },
    }),
});

export type AgencyInput = z.input<typeof agencySchema>;
export type Agency = z.output<typeof agencySchema>;
