import { FIRST_NAMES } from './firstNames.ts';

/** Providers whose addresses belong to people at home. */
const PRIVATE_PROVIDERS =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail|gmx)\.[a-z.]+$/i;

/** Words that are in addresses of teams, never in names of people. */
const TEAM_WORDS =
  /team|office|duty|mash|lado|safeguard|referral|advice|admin|enquir|info|help|contact|children|partnership|board|scb|scp|early|education|police|cdop|service|support|council|reception|complaint|training|unit/i;

const NAMES: ReadonlySet<string> = new Set([...FIRST_NAMES].map((name) => name.toLowerCase()));

/** True for an address at a provider whose mailboxes belong to people at home. */
export function isPrivateProvider(address: string): boolean {
  return PRIVATE_PROVIDERS.test(address);
}

/** True when the words of an e-mail address say that a team reads it, and none of them is the first name of a person. */
function isNamedAfterTeam(address: string): boolean {
  const [name = ''] = address.toLowerCase().split('@');
  return TEAM_WORDS.test(name) && !name.split(/[._-]/).some((part) => NAMES.has(part));
}

/** True for an e-mail address that a team reads. Whether one that does not say so is, only its author can declare. */
export function isMailboxOfTeam(address: string, isDeclared: boolean): boolean {
  return isDeclared || isNamedAfterTeam(address);
}
