import { z } from 'zod';
import { day } from './shared/dates.ts';
import { documents } from './shared/documents.ts';
import { entryFields } from './shared/provenance.ts';
import { recommendation, takenUp } from './shared/recommendation.ts';
import { reference } from './shared/reference.ts';
import { safetyCheck } from './shared/safetyCheck.ts';
import { line, paragraph, webAddress } from './shared/text.ts';

/**
 * A month, a year or a reporting year (`2022/23`). A day is never held: the day on which a review came
 * out leads to what newspapers wrote on that day.
 */
const monthOrYear = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2])|\/\d{2})?$/, {
    error:
      'A review carries a month or a year, never a day. Write it in quotation marks: "2020-06", "2020" or "2022/23".',
  }),
);

const year = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().regex(/^(?:19|20)\d{2}$/, {
    error: 'Only years are held of the time a review looked at. Write it as "2017".',
  }),
);

/** For families: in short sentences and plain words, at a reading age of about 11. */
const familySummary = z.strictObject({
  happened: paragraph.meta({
    title: 'What happened',
    description: 'What happened, in the fewest words. No age, no date, no place, no relative.',
    example: 'A baby was badly hurt.',
  }),
  learnt: z
    .array(paragraph)
    .min(1)
    .meta({
      title: 'What was learnt',
      description: 'One short sentence each.',
      example: ['Services did not talk to each other enough.'],
    }),
  toChange: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What needed to change',
      description: 'One short sentence each. Leave out when no source says.',
      example: ['Services are to share what they know in good time.'],
    }),
});

/** Where the owner publishes the review, and whether it was still there when last read. */
const ownersDocument = z.strictObject({
  title: line.optional().meta({
    title: 'Form',
    description: 'What the owner calls the document: a report, a summary, a briefing.',
    example: 'Overview report',
  }),
  address: webAddress.meta({
    title: "Owner's page",
    description: "The owner's page that names it.",
    example: 'https://www.example.org/reviews',
  }),
  availability: z.enum(['named-there', 'named-on-older-page', 'not-seen']).meta({
    title: 'Availability',
    description:
      '"named-there" when the page named it when last read, "named-on-older-page" when only an older page of the owner did, "not-seen" when the owner says it is published and we have not seen where.',
    example: 'named-there',
  }),
  read: day.meta({
    title: 'Read',
    description: 'Day on which a stored copy of that page was last read.',
    example: '2026-11-22',
  }),
});

/**
 * A case review as its owner has published it: only what the owner's own page or report says, and less
 * of it than they say. `src/checks/reviews/reviewWords.ts` and `needlessWords.ts` name what must not be in its texts.
 */
export const caseReviewSchema = z.strictObject({
  ...entryFields,
  documents,
  pseudonym: line.meta({
    title: 'Pseudonym',
    description: 'The name that the published review uses. For a thematic review, its subject.',
    example: 'Child AA',
  }),
  otherPseudonyms: z
    .array(line)
    .default([])
    .meta({
      title: 'Other pseudonyms',
      description:
        'For a review about several children: the names it uses for the others. Never how many there are when it does not name them.',
      example: ['Child BB'],
    }),
  jointWith: z
    .array(reference('partnerships'))
    .default([])
    .meta({
      title: 'Joint with',
      description:
        'For a review that several partnerships made together: ids of the others. It is in their lists too.',
      example: ['sampleford'],
    }),
  combinedWith: z
    .enum([
      'safeguarding-adults-review',
      'domestic-abuse-related-death-review',
      'domestic-homicide-review',
      'mental-health-homicide-review',
      'serious-further-offence-review',
    ])
    .optional()
    .meta({
      title: 'Combined with',
      description: 'A review of another kind that was made in one with it.',
      example: 'domestic-abuse-related-death-review',
    }),
  kind: z
    .enum([
      'serious-case-review',
      'local-child-safeguarding-practice-review',
      'thematic-review',
      'learning-review',
      'rapid-review',
    ])
    .meta({ title: 'Kind', description: 'What kind of review it is.', example: 'thematic-review' }),
  state: z.enum(['published', 'under-way', 'not-published']).meta({
    title: 'State',
    description:
      'Whether the owner has published it. One that is under way, or that its owner does not publish, as most rapid reviews, carries only what the partnership itself reports.',
    example: 'published',
  }),
  published: monthOrYear.optional().meta({
    title: 'Published',
    description: 'Month, year or reporting year in which the owner published it.',
    example: '2020-06',
  }),
  undated: paragraph.optional().meta({
    title: 'No date because',
    description: 'For a published review without a date: what its owner gives instead.',
    example: 'The page of its owner gives no date.',
  }),
  withdrawn: z
    .strictObject({
      when: monthOrYear.optional().meta({
        title: 'When',
        description: 'Month or year in which it was taken down, as far as its owner says.',
        example: '2026',
      }),
      why: paragraph.optional().meta({
        title: 'Why',
        description: 'Why, as its owner says.',
        example: 'The partnership takes reviews down after five years.',
      }),
    })
    .optional()
    .meta({
      title: 'Withdrawn',
      description:
        'For a review that its owner published and has taken down. The page keeps what was learnt and leads to the report no more. Write {} when no more is known.',
      example: { when: '2026' },
    }),
  reviewed: z
    .strictObject({
      from: year.meta({ title: 'From', description: 'First year.', example: '2017' }),
      to: year.meta({ title: 'To', description: 'Last year.', example: '2018' }),
    })
    .optional()
    .meta({
      title: 'Time looked at',
      description: 'The years the review looked at, when its owner has made them public.',
      example: { from: '2017', to: '2018' },
    }),
  ageGroup: z.enum(['baby', 'young-person']).optional().meta({
    title: 'Age group',
    description:
      'The age group in the words of its owner. Never worked out from an age. Leave out when its owner names none; "child" is none.',
    example: 'baby',
  }),
  why: paragraph.optional().meta({
    title: 'Why it was held',
    description: 'Why there was a review, in the fewest words.',
    example: 'A baby was seriously injured.',
  }),
  contentNotice: paragraph.optional().meta({
    title: 'Content notice',
    description:
      'One or two sentences that come first and tell readers what the page is about, before they read it.',
    example: 'This page describes the death of a baby. It gives no detail of how.',
  }),
  familySummary: familySummary.optional().meta({
    title: 'For families',
    description: 'What happened, what was learnt and what needed to change, in plain words.',
    example: { happened: 'A baby was badly hurt.', learnt: ['Services did not talk enough.'] },
  }),
  learning: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'Learning for professionals',
      description:
        'Findings as published, one item each, in your words. A review without findings or recommendations has no page: it is a row in the lists of reviews.',
      example: ['Risk has to be recognised early.'],
    }),
  recommendationCount: z.int().positive().optional().meta({
    title: 'Number of recommendations',
    description: 'How many there are, as published, even when their text is not on this site.',
    example: 11,
  }),
  recommendations: z
    .array(recommendation)
    .default([])
    .meta({
      title: 'Recommendations',
      description: 'Those whose content a source gives.',
      example: [{ required: 'Share information in time.' }],
    }),
  takenUp,
  response: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'Response',
      description:
        'What the partnership said in reply to the review, one item each, in your words.',
      example: ['The partnership accepted all recommendations.'],
    }),
  changedSince: z
    .array(paragraph)
    .default([])
    .meta({
      title: 'What has changed since',
      description: 'What the owner says has been done because of it, one item each.',
      example: ['All recommendations were accepted.'],
    }),
  ownersDocument: ownersDocument.optional().meta({
    title: "Owner's document",
    description: 'Where its owner publishes it. Leave out for a review under way.',
    example: {
      address: 'https://www.example.org/reviews',
      availability: 'named-there',
      read: '2026-11-22',
    },
  }),
  support: z
    .array(reference('contacts'))
    .default([])
    .meta({
      title: 'Support',
      description:
        'Required: ids of the helplines on the page, in the order of need. At least one.',
      example: ['shared/example-line-for-children', 'shared/example-helpline'],
    }),
  safetyCheck,
  hiddenFromSearchEngines: z
    .strictObject({
      reason: paragraph.meta({
        title: 'Reason',
        description: 'Why: usually that its owner asked for it.',
        example: 'The partnership asked for it.',
      }),
    })
    .optional()
    .meta({
      title: 'Hidden from search engines',
      description:
        'When search engines must not list the page: the reason. The search of this site still finds it.',
      example: { reason: 'The partnership asked for it.' },
    }),
});

export type CaseReviewInput = z.input<typeof caseReviewSchema>;
export type CaseReview = z.output<typeof caseReviewSchema>;
