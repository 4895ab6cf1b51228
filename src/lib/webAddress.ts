/**
 * True for the whole address of a page that anyone can open: a site with a name, without a user name,
 * never a machine at home.
 */
export function isWebAddress(address: string): boolean {
  if (!/^https?:\/\/[^/\\?#]/i.test(address) || !URL.canParse(address)) return false;
  const { hostname, username, password } = new URL(address);
  // A full stop at the end of a name is rare, and right.
  const labels = hostname.replace(/\.$/, '').split('.');
  return (
    username === '' &&
    password === '' &&
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(label)) &&
    !/^\d+$/.test(labels.at(-1) ?? '') &&
    !['localhost', 'local', 'internal'].includes(labels.at(-1) ?? '')
  );
}

/** A web address as people read it on paper: without `https://`, and without a slash at the end of a site's name. */
export function onPaper(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/^([^/]+)\/$/, '$1');
}
