import type { Intent } from './intents.ts';
import type { Findable } from './lexicon.ts';
import { isPastLabel } from './pastLabel.ts';
import type { Understanding } from './understand.ts';

/** What readers mostly come for, where two things fit a query alike. */
const BY_KIND: Readonly<Record<string, number>> = {
  Contacts: 1.02,
  Procedure: 1.1,
  Thresholds: 1.05,
  Topic: 1.12,
  Families: 0.98,
  Group: 1.05,
  Partnership: 1,
  'Case review': 1,
  Guidance: 0.8,
  Agency: 0.92,
  Glossary: 0.97,
  Plan: 0.92,
  'Annual report': 0.88,
  About: 0.85,
  Policy: 0.8,
  Source: 0.5,
};

/** Kinds that are for those who work in the field, or for officers: hardly what a family asks for. */
const FOR_THE_FIELD = [
  'Annual report',
  'Arrangements',
  'Group',
  'Guidance',
  'Plan',
  'Policy',
  'Priority',
  'Source',
  'Structure',
  'Thresholds',
  'Training',
];

/** What a reader with an intent wants more, or less, than others. */
const BY_INTENT: Readonly<Record<Intent, Readonly<Record<string, number>>>> = {
  contact: { Contacts: 2.2, Glossary: 0.8, Source: 0.7 },
  how: {
    Procedure: 1.2,
    Contacts: 1.1,
    Plan: 0.8,
    Priority: 0.8,
    'Annual report': 0.85,
    Source: 0.8,
  },
  meaning: { Glossary: 1.3, Families: 1.25, Group: 1.05, Agency: 1.05 },
  time: { Procedure: 1.2, Source: 0.8 },
  family: {
    Families: 2,
    Contacts: 1.1,
    Procedure: 0.85,
    Glossary: 0.85,
    ...Object.fromEntries(FOR_THE_FIELD.map((kind) => [kind, 0.6])),
  },
};

const PLACE = { own: 1.5, near: 1.25, none: 0.5, other: 0.25 };
/** Without a place in the query, what holds everywhere comes before what holds in one place. */
const EVERYWHERE = 1.25;

/** Who names a place mostly wants to reach somebody there. */
const CONTACT_IN_PLACE = 1.35;

/** How much the kind of a thing suits the query. */
export function kindFactor({ kind }: Findable, { intents, owners }: Understanding): number {
  const ofKind = BY_KIND[kind] ?? 1;
  return [...intents].reduce(
    (factor, intent) => factor * (BY_INTENT[intent][kind] ?? 1),
    kind === 'Contacts' && owners.size > 0 ? ofKind * CONTACT_IN_PLACE : ofKind,
  );
}

/** How much the owner of a thing suits the places that the query names. */
export function ownerFactor({ owner }: Findable, { owners, nearOwners }: Understanding): number {
  if (owners.size === 0) return owner < 0 ? EVERYWHERE : 1;
  if (owner < 0) return PLACE.none;
  if (owners.has(owner)) return PLACE.own;
  return nearOwners.has(owner) ? PLACE.near : PLACE.other;
}

/** What may still apply comes before what is old or has been replaced. */
export function stateFactor({ state }: Findable): number {
  return isPastLabel(state) ? 0.85 : 1;
}
