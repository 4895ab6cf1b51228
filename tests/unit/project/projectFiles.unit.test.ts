import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { link?: boolean; integrity?: string }>;
};
const owners = readFileSync('.github/CODEOWNERS', 'utf8');

describe('package-lock.json', () => {
  it('has an integrity hash for every package, those of other systems included', () => {
    const packages = Object.entries(lock.packages).filter(([path, { link }]) => path && !link);
    expect(packages.length).toBeGreaterThan(500);
    expect(packages.filter(([, { integrity }]) => !integrity).map(([path]) => path)).toEqual([]);
  });
});

describe('CODEOWNERS', () => {
  it('names an owner for each folder of content', () => {
    const folders = readdirSync('src/content', { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `/src/content/${name}/`);
    expect(folders.filter((folder) => !new RegExp(`^${folder}\\s+@`, 'm').test(owners))).toEqual(
      [],
    );
  });
});
