import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FOR_GOOD } from '../../../src/build/serve/caching.ts';
import { FILE_KINDS } from '../../../src/build/serve/contentTypes.ts';
import { chartFilePolicy, hostHeaders } from '../../../src/lib/securityPolicy.ts';

describe.each(['hosting/Caddyfile', 'hosting/nginx.conf', 'docs/hosting.md'])('%s', (file) => {
  const text = readFileSync(file, 'utf8');

  test.each(Object.entries(hostHeaders))('has the header %s as the build has it', (name, value) => {
    const line = text.split('\n').find((one) => one.includes(name));
    expect(line).toBeDefined();
    expect(text).toContain(value);
  });

  test('has the policy of charts, and keeps scripts and style sheets for good', () => {
    expect(text).toContain(chartFilePolicy);
    expect(text).toContain(FOR_GOOD);
  });
});

test.each(['hosting/Caddyfile', 'hosting/nginx.conf'])('%s knows every kind of text', (file) => {
  const text = readFileSync(file, 'utf8');
  const types = [...FILE_KINDS.values()].filter(({ isText }) => isText);
  expect(types.length).toBeGreaterThan(5);
  for (const { type } of types) expect(text).toContain(type.split(';')[0]);
});
