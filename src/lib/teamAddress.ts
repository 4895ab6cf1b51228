/** Providers whose addresses belong to people at home. */
const PRIVATE_PROVIDERS =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail|gmx)\.[a-z.]+$/i;

/** Words that are in addresses of teams, never in names of people. */
const TEAM_WORDS =
  /team|office|duty|mash|lado|safeguard|referral|advice|admin|enquir|info|help|contact|children|partnership|board|lscb|lscp|early|education|police|cdop/i;

/** True for an address at a provider whose mailboxes belong to people at home. */
export function isPrivateProvider(address: string): boolean {
  return PRIVATE_PROVIDERS.test(address);
}

/** True for an e-mail address made of first and last names, as far as its words show. */
function looksLikeName(address: string): boolean {
  const [name = ''] = address.split('@');
  return /^[a-z]+(?:[._-][a-z]+)+\d*$/i.test(name) && !TEAM_WORDS.test(name);
}

/** True for an e-mail address that a team reads. Whether one that looks like a name does, only its author can declare. */
export function isMailboxOfTeam(address: string, isDeclared: boolean): boolean {
  return isDeclared || !looksLikeName(address);
}
