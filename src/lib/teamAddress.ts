/** Providers whose addresses belong to people at home. */
const PRIVATE_PROVIDERS =
  /@(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|proton|protonmail|gmx)\.[a-z.]+$/i;

/** Words that stand in addresses of teams, never in names of people. */
const TEAM_WORDS =
  /team|office|duty|mash|lado|safeguard|referral|advice|admin|enquir|info|help|contact|children|partnership|board|lscb|lscp|early|education|police|cdop/i;

/** True for an e-mail address that belongs to a person: at a private provider, or made of a first and a last name. */
export function isPrivateAddress(address: string): boolean {
  if (PRIVATE_PROVIDERS.test(address)) return true;
  const [name = ''] = address.split('@');
  return /^[a-z]+[._][a-z]+\d*$/i.test(name) && !TEAM_WORDS.test(name);
}
