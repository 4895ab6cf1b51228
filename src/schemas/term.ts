import { z } from 'zod';
import { localTo } from './shared/localTo.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { line, paragraph } from './shared/text.ts';

/** A word or abbreviation of the glossary. */
export const termSchema = z.strictObject({
  ...entryFields,
  title: line.meta({
    title: 'Term',
    description: 'The word, or for an abbreviation the words it stands for.',
    example: 'Child Death Overview Panel',
  }),
  abbreviation: line.optional().meta({
    title: 'Abbreviation',
    description: 'The short form, when there is one.',
    example: 'CDOP',
  }),
  meaning: paragraph.meta({
    title: 'Meaning',
    description: 'What it means, in plain words.',
    example: 'A group that looks at every death of a child in an area.',
  }),
  local: z
    .array(
      z.strictObject({
        text: paragraph.meta({
          title: 'Text',
          description: 'What the word is in a partnership, in one or two sentences.',
          example: 'In Exampleton the group meets every month.',
        }),
        localTo: localTo.unwrap().meta({ ...localTo.meta() }),
      }),
    )
    .default([])
    .meta({
      title: 'Local meaning',
      description: 'What is true of some partnerships only. It is shown after the meaning.',
      example: [{ text: 'In Exampleton the group meets every month.', localTo: ['exampleton'] }],
    }),
  localTo,
  expansion: z.enum(['in-document', 'from-elsewhere', 'not-known']).default('in-document').meta({
    title: 'Where the long form comes from',
    description:
      '"in-document" when a source document spells it out, "from-elsewhere" when another source does, "not-known" when none does.',
    example: 'in-document',
  }),
  replaces: z
    .array(reference('terms'))
    .default([])
    .meta({
      title: 'Took the place of',
      description:
        'Ids of terms for what was there before, when a source says so. The other side is worked out.',
      example: ['example-health-board'],
    }),
  usedBy: z
    .array(reference('partnerships'))
    .default([])
    .meta({
      title: 'Used by',
      description:
        'Ids of the partnerships on whose pages the short form has this meaning, when it has another elsewhere. Leave out when it means the same everywhere.',
      example: ['exampleton'],
    }),
  seeAlso: z
    .array(reference('terms'))
    .default([])
    .meta({
      title: 'See also',
      description: 'Ids of related terms.',
      example: ['example-review'],
    }),
});

export type TermInput = z.input<typeof termSchema>;
export type Term = z.output<typeof termSchema>;
