import { z } from 'zod';
import { day } from './dates.ts';
import { pageAddress, paragraph } from './text.ts';

const timeOfDay = z
  .string({ error: 'Write a time of the 24-hour clock in quotation marks: "09:30".' })
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, {
    error: 'Write a time of the 24-hour clock in quotation marks: "09:30".',
  });

/**
 * Whether, from when and until when an entry is on this site. It says nothing of the document that the entry tells of:
 * a report that its publisher has taken down is a field of that report.
 */
export const onThisSite = z
  .discriminatedUnion(
    'status',
    [
      z.strictObject({ status: z.literal('draft') }),
      z.strictObject({
        status: z.literal('publish-from'),
        day: day.meta({
          title: 'Day',
          description: 'Day from which readers may see it. Nothing of it is on the site before.',
          example: '2027-01-12',
        }),
        time: timeOfDay.optional().meta({
          title: 'Time',
          description:
            'Time on that day, as clocks in England show it, summer time included. Midnight, where the day begins, when left out.',
          example: '10:00',
        }),
      }),
      z.strictObject({
        status: z.literal('withdrawn'),
        on: day.meta({
          title: 'On',
          description: 'Day from which it is gone. It may be in the future.',
          example: '2027-01-12',
        }),
        reason: paragraph.max(300, 'Keep it under 300 characters.').meta({
          title: 'Reason',
          description: 'Why, for readers who come to its old address.',
          example: 'The partnership has replaced this procedure.',
        }),
        instead: pageAddress.optional().meta({
          title: 'Instead',
          description:
            'Address of the page that replaces it, as it is after the name of the site. Leave out when nothing does.',
          example: '/exampleton/procedures/neglect/',
        }),
      }),
    ],
    { error: 'Start with "status:", one of draft, publish-from or withdrawn.' },
  )
  .optional()
  .meta({
    title: 'On this site',
    description:
      'Leave out for an entry that readers may see. Otherwise a draft, an entry to be published on a day, or one that has been withdrawn from this site.',
    example: { status: 'publish-from', day: '2027-01-12', time: '10:00' },
    forEditors: true,
  });

export type OnThisSite = NonNullable<z.output<typeof onThisSite>>;
