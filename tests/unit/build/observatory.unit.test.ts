import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headersFile } from '../../../src/build/integrations/securityHeaders.ts';
import { contentSecurityPolicy, SEARCH_SCRIPT_SOURCES } from '../../../src/lib/securityPolicy.ts';

const HALF_A_YEAR = 15_768_000;

/** Headers of every answer, as hosts read them from the file that we write for them. */
const headers = new Map(
  headersFile()
    .split('\n')
    .slice(1)
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim().split(/: (.*)/s) as [string, string]),
);

/** The policy as the Observatory reads it: that of the header with that of the page. */
const policy = new Map(
  [
    ...(headers.get('Content-Security-Policy') ?? '').split(/;\s*/),
    ...contentSecurityPolicy.directives,
    `script-src ${SEARCH_SCRIPT_SOURCES.join(' ')}`,
    "style-src 'self'",
  ].map((directive) => directive.split(/ (.*)/s) as [string, string]),
);

interface Result {
  test: string;
  found: string;
  points: number;
}

/** The tests of the Observatory that answers without cookies and scripts of others can lose points in. */
function results(): Result[] {
  const sources = [...policy.values()].join(' ');
  const isUnsafe = /'unsafe-(?:inline|eval)'|\bdata:|\bhttps?:|\*/.test(sources);
  const isNone = policy.get('default-src') === "'none'";
  const age = Number(
    /max-age=(\d+)/.exec(headers.get('Strict-Transport-Security') ?? '')?.[1] ?? 0,
  );
  const referrer = headers.get('Referrer-Policy') ?? '';
  return [
    {
      test: 'Content Security Policy',
      found: isUnsafe
        ? 'unsafe sources'
        : isNone
          ? "`default-src 'none'`, nothing unsafe"
          : 'nothing unsafe',
      points: isUnsafe ? -20 : isNone ? 10 : 5,
    },
    {
      test: 'Cookies',
      found: headers.has('Set-Cookie') ? 'some' : 'none',
      points: headers.has('Set-Cookie') ? -20 : 0,
    },
    {
      test: 'Cross-origin resource sharing',
      found: headers.has('Access-Control-Allow-Origin') ? 'shared' : 'not shared',
      points: headers.has('Access-Control-Allow-Origin') ? -50 : 0,
    },
    {
      test: 'Cross-Origin-Resource-Policy',
      found: `\`${headers.get('Cross-Origin-Resource-Policy') ?? 'none'}\``,
      points: headers.get('Cross-Origin-Resource-Policy') === 'same-origin' ? 10 : 0,
    },
    {
      test: 'Referrer-Policy',
      found: `\`${referrer}\``,
      points: /^(?:no-referrer|same-origin|strict-origin)$/.test(referrer) ? 5 : -5,
    },
    {
      test: 'Strict-Transport-Security',
      found: `\`max-age=${age}\``,
      points: age >= HALF_A_YEAR ? 0 : age > 0 ? -10 : -20,
    },
    {
      test: 'X-Content-Type-Options',
      found: `\`${headers.get('X-Content-Type-Options') ?? 'none'}\``,
      points: headers.get('X-Content-Type-Options') === 'nosniff' ? 0 : -5,
    },
    {
      test: 'X-Frame-Options',
      found:
        policy.get('frame-ancestors') === "'none'"
          ? "`frame-ancestors 'none'` in the policy"
          : 'none',
      points: policy.get('frame-ancestors') === "'none'" ? 5 : -20,
    },
    { test: 'Subresource integrity', found: 'all scripts are of this site', points: 0 },
  ];
}

/** First what is lost; what is gained counts from 90 on. */
function scoreOf(all: readonly Result[]): number {
  const sum = (list: readonly number[]) => list.reduce((total, points) => total + points, 0);
  const points = all.map((result) => result.points);
  const base = 100 + sum(points.filter((one) => one < 0));
  return base >= 90 ? base + sum(points.filter((one) => one > 0)) : base;
}

test('the headers earn an A+ by the rules of the Observatory', () => {
  const all = results();
  expect(all.filter(({ points }) => points < 0)).toEqual([]);
  expect(scoreOf(all)).toBeGreaterThanOrEqual(100);
});

test('the documentation has the points that they earn today', () => {
  const documented = readFileSync('docs/security-headers.md', 'utf8');
  for (const { test: name, found, points } of results()) {
    const row = documented
      .split('\n')
      .map((line) => line.split('|').map((cell) => cell.trim()))
      .find(([, first]) => first === name);
    expect(row?.slice(2, 4), name).toEqual([found, points > 0 ? `+${points}` : String(points)]);
  }
  expect(documented).toContain(`**${scoreOf(results())} points, A+**`);
});
