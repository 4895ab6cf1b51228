import { z } from 'zod';
import { partialDate } from './dates.ts';

/** Fields of a body that a source says has ended, or is to end. Without them, nothing is known of an end. */
export const endingFields = {
  ended: partialDate.optional().meta({
    title: 'Ended',
    description: 'When it ended or is to end, only where a source says so.',
    example: '2019-09-25',
  }),
  endedBasis: z.enum(['stated', 'planned']).default('stated').meta({
    title: 'Basis of the end',
    description:
      '"stated" when the source says that it has ended; "planned" when the source was written before that day and says what was to happen.',
    example: 'planned',
  }),
};
