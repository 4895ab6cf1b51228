/**
 * Words that a family meets in letters and meetings. They cannot be replaced by shorter ones, so the second
 * measure counts each as a word of two syllables. Add a word only when the page explains it. Names of places come from the entries.
 */
export const necessaryTerms: ReadonlySet<string> = new Set([
  // Words of the field, each with its meaning on /families/words/.
  ...['safeguarding', 'partnership', 'partnerships', 'designated', 'social', 'assessment'],
  ...['protection', 'conference', 'independent', 'reviewing', 'referral'],
  // Names in the programs of devices.
  ...['incognito', 'inprivate', 'safari', 'history', 'delete'],
]);
