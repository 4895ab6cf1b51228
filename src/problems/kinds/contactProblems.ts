import { joinWords } from '../../lib/lists.ts';
import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of contacts, alone and area by area. */
export const contactProblems = {
  'area-without-front-door': kind<{ area: string }>(
    'contacts',
    ({ area }) => `There is no contact in ${area} that anyone can call about a child.`,
    () => 'Add a contact with "function: front-door" and "audiences: [anyone]" for the area.',
  ),
  'area-without-night-route': kind<{ area: string }>(
    'contacts',
    ({ area }) => `There is no contact in ${area} for worries about a child at night.`,
    () =>
      'Add a contact with "function: out-of-hours" and "audiences: [anyone]". It may be the same number as by day. If no number for the public is published, give "noneFound" in place of channels, never 999.',
  ),
  'emergency-number-elsewhere': kind<{ number: string }>(
    'contacts',
    ({ number }) =>
      `${number} is an emergency number of the whole country, not the number of this service. Every page shows 999 already.`,
    () =>
      'Give the number of the service. If none is published, leave out the channels and say in "noneFound" where and when you looked.',
  ),
  'none-found-beside-contact': kind<{ other: string }>(
    'contacts',
    ({ other }) =>
      `${quote(other)} is for the same area, purpose and people, so one has been found after all.`,
    () => 'Remove this entry, or correct who the other one is for.',
  ),
  'no-number-instead': kind<{ id: string }>(
    'contacts',
    ({ id }) => `${quote(id)} has no telephone number that anyone may call.`,
    () => 'Name a contact with a telephone number and "audiences: [anyone]".',
  ),
  'second-front-door': kind<{ other: string }>(
    'contacts',
    ({ other }) =>
      `${quote(other)} is already the front door for this area and these people, so readers would not know which to call.`,
    () => 'Keep the current one, or give the two different audiences.',
  ),
  'not-owners-page': kind<{ reliability: string; documents: string[] }>(
    'contacts',
    ({ reliability, documents }) =>
      `Reliability ${reliability} needs a page of the owner, but ${joinWords(documents.map(quote))} ${documents.length === 1 ? 'is' : 'are'} somebody else's.`,
    () =>
      'Write reliability: C, or cite a page of the owner: one with "standing: primary" that is not of another partnership.',
  ),
  'contact-to-confirm': kind<{ day: string; days: number; isConfirmed: boolean }>(
    'contacts',
    ({ day, days, isConfirmed }) =>
      `The contact was ${isConfirmed ? 'confirmed' : 'compared with its source'} on ${day}, more than ${days} days ago.`,
    () =>
      'Ring the service, then write the day in "verified". npm run contacts:due lists all of them.',
    'warning',
  ),
  'contact-out-of-date': kind<{ day: string; days: number; isConfirmed: boolean }>(
    'contacts',
    ({ day, days, isConfirmed }) =>
      `The contact was ${isConfirmed ? 'confirmed' : 'compared with its source'} on ${day}, more than ${days} days ago. A number this old could fail a child, so the site leaves it out and says so.`,
    () => 'Ring the service, then write the day in "verified", or remove the contact.',
    'warning',
  ),
};
