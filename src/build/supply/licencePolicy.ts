/** Licences that any package may have: they ask for no more than to be named, or bind only changes to the package itself. */
export const ALLOWED_LICENCES: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'EPL-2.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
  'WTFPL',
]);

/** A package that may be used although its licence is not among those that any may have. */
export interface LicenceException {
  /** Name of the package; an asterisk at its end takes all that begin so. */
  name: string;
  /** The licence, as the package writes it; `none` when it names none. Another one needs another look. */
  licence: string;
  reason: string;
}

/** Packages that somebody has looked at. One that is not needed any longer is refused, so that the list stays true. */
export const LICENCE_EXCEPTIONS: readonly LicenceException[] = [
  {
    name: '@cspell/dict-en-common-misspellings',
    licence: 'CC BY-SA 4.0',
    reason: 'a list of words that tests of spelling read; none of it is in the site',
  },
  {
    name: 'date-holidays',
    licence: '(ISC AND CC-BY-3.0)',
    reason: 'its table of holidays is read by tests alone',
  },
  {
    name: '@img/sharp-libvips-*',
    licence: 'LGPL-3.0-or-later',
    reason: 'a library for pictures that Astro brings, used as it comes; none of it is in the site',
  },
  {
    name: '@img/sharp-*',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later',
    reason: 'the same library, built for Windows',
  },
  {
    name: '@img/sharp-wasm32',
    licence: 'Apache-2.0 AND LGPL-3.0-or-later AND MIT',
    reason: 'the same library, built for machines without a build of it',
  },
  {
    name: 'khroma',
    licence: 'none',
    reason: 'its file "license" is the MIT licence; package.json does not say so',
  },
];
