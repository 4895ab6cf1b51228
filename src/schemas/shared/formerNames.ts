import { z } from 'zod';
import { term } from './period.ts';
import { line, paragraph } from './text.ts';

/** Names that a body had before. They are found by search. */
export const formerNames = z
  .array(
    z.strictObject({
      name: line.meta({
        title: 'Former name',
        description: 'The name it had.',
        example: 'Exampleton Safeguarding Children Board',
      }),
      period: term.optional().meta({
        title: 'Period',
        description: 'From when to when it had this name, as far as the source says.',
        example: { to: '2024-08' },
      }),
      note: paragraph.optional().meta({
        title: 'Note',
        description: 'When or where the name was used, as far as a source says.',
        example: 'Name used in the arrangements made under Working Together 2018.',
      }),
    }),
  )
  .default([])
  .meta({
    title: 'Former names',
    description: 'Names it had before, with dates where the source gives them.',
    example: [{ name: 'Exampleton Safeguarding Children Board', period: { to: '2024-08' } }],
  });
