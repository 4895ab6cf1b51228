import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Component {
  name: string;
  version: string;
  hashes?: { alg: string; content: string }[];
}

test('the bill of materials of a release names every package with its version and hash', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, { name?: string; version?: string; link?: boolean }>;
  };
  const locked = Object.entries(packages)
    .filter(([path, { link }]) => path !== '' && !link)
    .map(
      ([path, { name, version }]) =>
        `${name ?? path.slice(path.lastIndexOf('node_modules/') + 13)}@${version}`,
    );
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const text = execFileSync(npm, ['run', '-s', 'sbom'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(text) as {
    bomFormat: string;
    metadata: { component: { type: string } };
    components: Component[];
  };
  expect(bill.bomFormat).toBe('CycloneDX');
  expect(bill.metadata.component.type).toBe('application');
  const named = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  expect(locked.filter((one) => !named.has(one))).toEqual([]);
  expect(bill.components.filter(({ hashes }) => !hashes?.length).map(({ name }) => name)).toEqual(
    [],
  );
});
