/** Ends of names that lead to no site that everyone can open: machines at home, trials, and hidden services. */
const NOWHERE = new Set(
  'localhost localdomain local internal intranet lan home corp test invalid onion arpa'.split(' '),
);

/**
 * True for the whole address of a page that anyone can open: a site with a name, without a user name,
 * never a machine at home.
 */
export function isWebAddress(address: string): boolean {
  // A browser reads what comes after "\" as another site than people do.
  if (!/^https?:\/\/[^/\\?#\s][^\\\s]*$/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  // A full stop at the end of a name is rare, and right.
  const labels = hostname.replace(/\.$/, '').split('.');
  return (
    username === '' &&
    password === '' &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '') &&
    // A name in other letters, which may look like one that people know.
    !labels.some((label) => label.startsWith('xn--')) &&
    !NOWHERE.has(labels.at(-1) ?? '')
  );
}

/** A web address as people read it on paper: without `https://`, and without a slash at the end of a site's name. */
export function onPaper(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/^([^/]+)\/$/, '$1');
}

/** A web address as people read it, cut where a line may end: behind a slash or a low line, as words are at a hyphen. */
export function cutInAddress(address: string): string[] {
  return address.split(/(?<=[/_])(?=[^/])/);
}
