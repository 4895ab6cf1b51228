/** The path a site is under with a slash at both ends, however it was typed: `handbook`, `/handbook` and `/handbook/` are one. */
export function basePathOf(typed: string): string {
  const parts = typed
    .trim()
    .split('/')
    .filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
