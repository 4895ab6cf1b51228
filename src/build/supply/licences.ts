import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCode } from '../../lib/sorting.ts';
import { ALLOWED_LICENCES, LICENCE_EXCEPTIONS } from './licencePolicy.ts';
import type { LicenceException } from './licencePolicy.ts';
import { isAllowed } from './spdx.ts';

/** A package that `npm ci` installs on some system, with the licence that it says it has. */
export interface LicensedPackage {
  name: string;
  version: string;
  /** As the package writes it; `none` when it names none. */
  licence: string;
}

interface Written {
  name?: string;
  version?: string;
  license?: string | { type?: string };
  /** The way that packages wrote it long ago. */
  licenses?: { type?: string }[];
}

interface Locked extends Written {
  link?: boolean;
  optionalDependencies?: Record<string, string>;
}

/**
 * Every package of the lock file, those for other systems included. What is installed is asked itself; of others the
 * lock file says it, or else the package that brings them as one of its builds for many systems.
 */
export async function packagesOf(root: string): Promise<LicensedPackage[]> {
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>;
  };
  const found = await Promise.all(
    Object.entries(lock.packages)
      .filter(([path, { link }]) => path !== '' && !link)
      .map(async ([path, locked]) => {
        const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
        const installed = await installedAt(join(root, path));
        const licence = licenceOf(installed ?? locked) ?? (installed ? undefined : ofBringer(name));
        return { name, version: locked.version ?? '', licence: licence ?? 'none' };
      }),
  );
  return found.sort(byCode(({ name, version }) => `${name} ${version}`));

  function ofBringer(name: string): string | undefined {
    const bringer = Object.values(lock.packages).find(
      ({ optionalDependencies = {} }) => name in optionalDependencies,
    );
    return bringer && licenceOf(bringer);
  }
}

/** What is wrong with the licences of packages, a line for each: none when all may be used. */
export function licenceFaults(
  packages: readonly LicensedPackage[],
  {
    allowed = ALLOWED_LICENCES,
    exceptions = LICENCE_EXCEPTIONS,
  }: { allowed?: ReadonlySet<string>; exceptions?: readonly LicenceException[] } = {},
): string[] {
  const questionable = packages.filter(({ licence }) => !isAllowed(licence, allowed));
  const refused = questionable.filter((one) => !exceptions.some((other) => isFor(other, one)));
  const needless = exceptions.filter((one) => !questionable.some((other) => isFor(one, other)));
  return [
    ...refused.map(({ name, version, licence }) =>
      licence === 'none'
        ? `${name} ${version} names no licence. Use another package, or read its licence and make an exception.`
        : `${name} ${version} has the licence "${licence}", which is not allowed. Use another package, or make an exception with the reason.`,
    ),
    ...needless.map(
      ({ name, licence }) =>
        `The exception for ${name} ("${licence}") is not needed any longer. Take it out.`,
    ),
  ];
}

function isFor(exception: LicenceException, { name, licence }: LicensedPackage): boolean {
  const isNamed = exception.name.endsWith('*')
    ? name.startsWith(exception.name.slice(0, -1))
    : name === exception.name;
  return isNamed && licence === exception.licence;
}

function licenceOf({ license, licenses }: Written): string | undefined {
  if (typeof license === 'string') return license;
  const types = (license ? [license] : (licenses ?? [])).flatMap(({ type }) => type ?? []);
  return types.length > 0 ? types.join(' OR ') : undefined;
}

async function installedAt(folder: string): Promise<Written | undefined> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Written);
}
