import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { licenceFaults, packagesOf } from '../../../../src/build/supply/licences.ts';
import { isAllowed } from '../../../../src/build/supply/spdx.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** A project with these packages in its lock file, and with those of them that are installed. */
function project(locked: Record<string, object>, installed: Record<string, object> = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'handbook-licences-'));
  folders.push(root);
  const write = (path: string, value: object) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify(value));
  };
  write('package-lock.json', { packages: { '': { license: 'MIT' }, ...locked } });
  for (const [path, value] of Object.entries(installed)) write(`${path}/package.json`, value);
  return root;
}

async function faultsIn(root: string): Promise<string[]> {
  return licenceFaults(await packagesOf(root), { exceptions: [] });
}

describe('licences', () => {
  test('of every package of this project are allowed, and no exception is left over', async () => {
    const packages = await packagesOf('.');
    expect(packages.length).toBeGreaterThan(500);
    expect(licenceFaults(packages)).toEqual([]);
  });

  test('a package under the GPL alone is refused by name, wherever it is', async () => {
    const root = project({
      'node_modules/good': { version: '1.0.0', license: 'MIT' },
      'node_modules/good/node_modules/planted': { version: '2.1.0', license: 'GPL-3.0-only' },
    });
    const faults = await faultsIn(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('planted 2.1.0 has the licence "GPL-3.0-only"');
  });

  test('what an installed package says outranks the lock file', async () => {
    const root = project(
      { 'node_modules/changed': { version: '1.0.0', license: 'MIT' } },
      { 'node_modules/changed': { license: 'AGPL-3.0-only' } },
    );
    expect(await faultsIn(root)).toHaveLength(1);
  });

  test('an installed package that names no licence is refused, even when others bring it', async () => {
    const root = project(
      {
        'node_modules/bringer': { license: 'MIT', optionalDependencies: { silent: '1' } },
        'node_modules/silent': { version: '1.0.0' },
      },
      { 'node_modules/silent': { name: 'silent' } },
    );
    expect((await faultsIn(root))[0]).toContain('silent 1.0.0 names no licence');
  });

  test('a build for another system has the licence of what brings it', async () => {
    const bringer = { license: 'GPL-2.0-only', optionalDependencies: { 'tool-win32': '1' } };
    const root = project({
      'node_modules/tool': { version: '1.0.0', ...bringer },
      'node_modules/tool-win32': { version: '1.0.0' },
    });
    expect(await faultsIn(root)).toHaveLength(2);
  });

  test('the way in which packages wrote their licence long ago is read', async () => {
    const root = project(
      { 'node_modules/old': { version: '1.0.0' }, 'node_modules/bad': { version: '1.0.0' } },
      {
        'node_modules/old': { licenses: [{ type: 'MIT' }] },
        'node_modules/bad': { license: { type: 'GPL-3.0' } },
      },
    );
    const faults = await faultsIn(root);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain('bad 1.0.0');
  });

  test('an exception is for the licence that was looked at, and no other', () => {
    const exceptions = [{ name: 'odd', licence: 'CC-BY-3.0', reason: 'made up' }];
    const faultsOf = (licence: string) =>
      licenceFaults([{ name: 'odd', version: '1.0.0', licence }], { exceptions });
    expect(faultsOf('CC-BY-3.0')).toEqual([]);
    expect(faultsOf('GPL-3.0-only')).toHaveLength(2);
  });

  test('an exception that nothing needs is named', () => {
    const exceptions = [{ name: 'gone', licence: 'CC-BY-3.0', reason: 'made up' }];
    expect(licenceFaults([], { exceptions })[0]).toContain('gone');
  });
});

describe('an expression of licences', () => {
  const allowed = new Set(['MIT', 'Apache-2.0']);

  test.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['GPL-3.0-only OR Apache-2.0', true],
    ['MIT AND GPL-3.0-only', false],
    ['(GPL-3.0-only OR MIT) AND Apache-2.0', true],
    ['GPL-3.0-only OR MIT AND Apache-2.0', true],
    ['MIT OR GPL-2.0-only AND GPL-3.0-only', true],
    ['(MIT OR GPL-2.0-only) AND GPL-3.0-only', false],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['(MIT', false],
    ['MIT)', false],
    ['MIT GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE.txt', false],
    ['', false],
  ])('%s', (expression, expected) => {
    expect(isAllowed(expression, allowed)).toBe(expected);
  });
});
