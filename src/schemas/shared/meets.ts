import { z } from 'zod';
import { reference } from './reference.ts';
import { paragraph } from './text.ts';

/** Kinds of document whose content national guidance prescribes. */
export const askedDocument = z.enum(['arrangements', 'yearly-report', 'thresholds']);

/** What an entry gives of the things that national guidance asks its document to contain. */
export const meets = z
  .array(
    z.strictObject({
      requirement: reference('requirements').meta({
        title: 'Requirement',
        description:
          'Id of the requirement. It has to be one that guidance asks of this kind of document.',
        example: 'arrangements-budget',
      }),
      extent: z.enum(['met', 'partly']).meta({
        title: 'Extent',
        description: '"met" when the entry gives all that is asked for, otherwise "partly".',
        example: 'met',
      }),
      missing: paragraph.optional().meta({
        title: 'What is missing',
        description: 'For "partly": what the entry does not give. Leave it out for "met".',
        example: 'The process itself is in an appendix that is not on this site.',
      }),
    }),
  )
  .default([])
  .meta({
    title: 'Requirements',
    description:
      'What national guidance asks for and the entry gives, in full or in part. Leave out what it does not give.',
    example: [{ requirement: 'arrangements-budget', extent: 'met' }],
  });

export type AskedDocument = z.output<typeof askedDocument>;
