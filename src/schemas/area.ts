import { z } from 'zod';
import { existence } from './shared/existence.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line } from './shared/text.ts';

/** A local authority area in England. */
export const areaSchema = z.strictObject({
  ...entryFields,
  onsCode: z
    .string()
    .regex(/^E\d{8}$/, 'Write the nine-character ONS code, for example E06000999.')
    .optional()
    .meta({
      title: 'ONS code',
      description:
        'Code of the area in the register of the Office for National Statistics. Only an area whose council is still to come may be without: it gets its code shortly before the day.',
      example: 'E06000999',
    }),
  places: z
    .array(line)
    .default([])
    .meta({
      title: 'Places',
      description:
        'Towns, villages and parts of towns in it, for the area finder. A name that is in several areas is listed in each, and the finder asks which.',
      example: ['Little Sampleford', 'Testbury'],
    }),
  exists: existence,
  succeededBy: z
    .array(reference('areas'))
    .default([])
    .meta({
      title: 'Succeeded by',
      description:
        'For one that has ended or is to end: ids of the areas that take over. The other direction is worked out.',
      example: ['sampleford'],
    }),
  localPress: z
    .array(
      line.regex(
        /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
        'Write the end of its address only, for example exampletonnews.example.',
      ),
    )
    .default([])
    .meta({
      title: 'Local press',
      description:
        'Addresses of local newspapers. A case review never links to them, because they name families.',
      example: ['exampletonnews.example'],
      forEditors: true,
    }),
  kind: z
    .enum(['county', 'unitary-authority', 'metropolitan-district', 'london-borough', 'sui-generis'])
    .meta({
      title: 'Kind',
      description:
        'The kind of local authority that is responsible for children. "sui-generis" is one that is the only one of its kind.',
      example: 'unitary-authority',
    }),
});

export type AreaInput = z.input<typeof areaSchema>;
export type Area = z.output<typeof areaSchema>;
