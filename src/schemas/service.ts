import { z } from 'zod';
import { documents } from './shared/documents.ts';
import { partner } from './shared/party.ts';
import { entryFields } from './shared/provenance.ts';
import { reference } from './shared/reference.ts';
import { paragraph } from './shared/text.ts';

/** A service that works with children and families, rather than a group that meets: a team, a hub, family help. */
export const serviceSchema = z.strictObject({
  ...entryFields,
  documents,
  kind: z
    .enum([
      'multi-agency-child-protection-team',
      'family-help',
      'family-hub',
      'multi-agency-safeguarding-hub',
      'other',
    ])
    .meta({
      title: 'Kind',
      description: 'What kind of service it is. A service of any other kind is "other".',
      example: 'family-help',
    }),
  purpose: z
    .array(paragraph)
    .min(1, 'Say what it is for: at least one item.')
    .meta({
      title: 'Purpose',
      description: 'What it is there to do, one item each.',
      example: ['Lead child protection enquiries and conferences.'],
    }),
  areas: z
    .array(reference('areas'))
    .default([])
    .meta({
      title: 'Areas',
      description: 'Ids of the areas it serves. All areas of the partnership when left out.',
      example: ['exampleton'],
    }),
  partners: z
    .array(partner)
    .default([])
    .meta({
      title: 'Partners',
      description: 'Who works in it or provides it.',
      example: [{ party: { kind: 'role', role: 'Lead child protection practitioners' } }],
    }),
  contacts: z
    .array(reference('contacts'))
    .default([])
    .meta({
      title: 'Contacts',
      description: 'Ids of the contacts through which it is reached.',
      example: ['exampleton/front-door'],
    }),
});

export type ServiceInput = z.input<typeof serviceSchema>;
export type Service = z.output<typeof serviceSchema>;
