import { z } from 'zod';
import { day } from './dates.ts';
import { period } from './period.ts';
import { localTo } from './localTo.ts';
import { onThisSite } from './onThisSite.ts';
import { reference } from './reference.ts';
import { line, paragraph, webAddress } from './text.ts';

/** Where a statement is: the document and the place in it. */
export const citation = z.strictObject({
  document: reference('sources').meta({
    title: 'Document',
    description: 'Id of the source document: its file name in shared/sources.',
    example: 'exampleton-arrangements',
  }),
  place: line.meta({
    title: 'Place',
    description: 'Where in the document: the heading, table row, page or paragraph.',
    example: 'Funding Arrangements',
  }),
  lines: z
    .string()
    .regex(
      /^\d+(?:-\d+)?(?:, \d+(?:-\d+)?)*$/,
      'Write line numbers such as "317-328" or "87, 94-98".',
    )
    .optional()
    .meta({
      title: 'Lines',
      description: 'Line numbers in the text copy of the document, when there is one.',
      example: '317-328',
      forEditors: true,
    }),
  address: webAddress.optional().meta({
    title: 'Web address',
    description: 'The page itself, when the document is a website.',
    example: 'https://www.example.org/page',
  }),
});

/** The longest note that is read before an instruction. */
const LONGEST_INSTRUCTION = 240;

/** A remark by this site's editors, never by the source. */
const editorNoteFields = z.strictObject({
  about: line.optional().meta({
    title: 'About',
    description: 'The few words, figure or name the note speaks of.',
    example: 'Total funding',
  }),
  text: paragraph.meta({
    title: 'Note',
    description: 'What a reader has to know: a contradiction, a gap, a slip in the source.',
    example: 'The rows add up to £181,299. The source states £181,298.',
  }),
  changesAction: z.boolean().optional().meta({
    title: 'Changes what a reader does',
    description:
      'true when a reader would act differently without the note: two numbers disagree, a document is old. It is shown above the text then, so write what to do. All other notes are folded away under "How we know this".',
    example: true,
  }),
  localTo,
});

/** A remark by this site's editors. One that changes what a reader does is short, as it comes before the answer. */
export const editorNote = editorNoteFields.refine(
  ({ changesAction, text }) => !changesAction || text.length <= LONGEST_INSTRUCTION,
  {
    path: ['text'],
    error: `A note that changes what a reader does comes before the answer. Say what to do in under ${LONGEST_INSTRUCTION} characters, and put the rest into another note.`,
  },
);

/** Words of any entry that look like a person's name but are not. */
const notNames = z
  .array(
    z.strictObject({
      words: line.meta({
        title: 'Words',
        description: 'The words that the content check takes for a name, as they are written.',
        example: 'Thomas Example School',
      }),
      reason: paragraph.meta({
        title: 'Reason',
        description: 'What they are: a school, a place, a pseudonym that its owner has published.',
        example: 'A school.',
      }),
    }),
  )
  .default([])
  .meta({
    title: 'Not names of persons',
    description:
      'Words that look like the name of a person but are not. Said once, they count for all entries. Not shown to readers.',
    example: [{ words: 'Thomas Example School', reason: 'A school.' }],
    forEditors: true,
  });

/** Fields that every entry carries: what it is called, what it answers, where it comes from. */
export const entryFields = {
  title: line.max(120, 'Keep it under 120 characters.').meta({
    title: 'Title',
    description: 'Name of the entry, as it is at the top of its page.',
    example: 'Case Review Group',
  }),
  summary: paragraph.max(300, 'Keep it under 300 characters.').meta({
    title: 'Summary',
    description:
      'One sentence that says what the page answers. Shown under the title and in search.',
    example: 'Who takes forward local child safeguarding practice reviews, and who chairs.',
  }),
  aliases: z
    .array(line)
    .default([])
    .meta({
      title: 'Also known as',
      description:
        'Other names people use or the documents print. They are found by search. On pages of partnerships and groups and in the glossary, those with a capital are shown as "Also called"; write words that readers only type in small letters.',
      example: ['CRG'],
    }),
  topics: z
    .array(reference('topics'))
    .default([])
    .meta({
      title: 'Topics',
      description: 'Ids of the topics it belongs to.',
      example: ['online-harm'],
    }),
  sources: z
    .array(citation)
    .min(1, 'Say where this comes from: at least one source.')
    .meta({
      title: 'Sources',
      description: 'Where this comes from: document and place. At least one.',
      example: [{ document: 'exampleton-arrangements', place: 'Funding Arrangements' }],
    }),
  period: period.optional().meta({
    title: 'Period',
    description: 'The time it speaks of, when that differs from the period of its first source.',
    example: { from: '2023', to: '2024' },
  }),
  edition: reference('guidanceEditions').optional().meta({
    title: 'Guidance edition',
    description:
      'Edition of the national guidance it was written under, when it differs from its first source.',
    example: 'example-guidance-2025',
  }),
  checked: day.optional().meta({
    title: 'Last checked',
    description:
      'Day somebody last compared the entry with its source, when later than the check of the source as a whole.',
    example: '2026-11-21',
  }),
  reviewDue: day.optional().meta({
    title: 'Review due',
    description: 'Day by which the entry has to be looked at again.',
    example: '2027-03-31',
  }),
  addedFigures: z
    .array(
      z.strictObject({
        figure: line.meta({
          title: 'Figure',
          description:
            'The number, amount, percentage, date or telephone number as it is in the entry.',
          example: '159,089',
        }),
        reason: paragraph.meta({
          title: 'Reason',
          description:
            'Where it comes from: counted or worked out by the editors, part of a name, or read on a page of which no copy is stored.',
          example: 'Sum of the rows without contingency funding, worked out by the editors.',
        }),
        localTo,
      }),
    )
    .default([])
    .meta({
      title: 'Figures added',
      description:
        'Numbers of the entry that are not on the lines it cites, and telephone numbers that are in no stored copy, entered a second time so that a slip is found. Shown under "How we know this" with their reason; telephone numbers are not.',
      example: [{ figure: '181,299', reason: 'Sum of the rows, worked out by the editors.' }],
    }),
  notNames,
  onThisSite,
  editorNotes: z
    .array(editorNote)
    .default([])
    .meta({
      title: "Editor's notes",
      description:
        'Remarks of this site: contradictions, gaps and slips of the source. Shown folded, under "How we know this", unless they change what a reader does.',
      example: [{ text: 'The source gives both 9 and 7 school clusters.' }],
    }),
};

export type Citation = z.output<typeof citation>;
export type EditorNote = z.output<typeof editorNote>;
