import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chartFilePolicy, hostHeaders } from '../../src/lib/securityPolicy.ts';
import { attribute, elements, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { readPages, siteFolder } from '../helpers/site.ts';

const pages = readPages();

/** The Content-Security-Policy of a page, by directive. */
function policyOf({ document }: (typeof pages)[number]): Record<string, string[]> {
  const [meta, ...others] = elements(document, 'meta').filter(
    (one) => attribute(one, 'http-equiv')?.toLowerCase() === 'content-security-policy',
  );
  if (!meta || others.length > 0) return {};
  return Object.fromEntries(
    (attribute(meta, 'content') ?? '').split(';').flatMap((directive) => {
      const [name, ...values] = directive.trim().split(/\s+/);
      return name ? [[name, values]] : [];
    }),
  );
}

/** Data in a script element is no script: a browser neither runs it nor asks the policy about it. */
const isData = (script: Element) => attribute(script, 'type') === 'application/ld+json';
const isInlineScript = (script: Element) =>
  attribute(script, 'src') === undefined && !isData(script);

describe.each(pages)('$path', (page) => {
  test('has a policy that forbids what is not its own and what is inline', () => {
    const policy = policyOf(page);
    expect(policy).toMatchObject({
      'default-src': ["'none'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
    });
    expect(policy['script-src']).toContain("'self'");
    expect(policy['style-src']).toContain("'self'");
    const sources = Object.values(policy).flat();
    expect(sources.filter((source) => !/^'(none|self|wasm-unsafe-eval)'$/.test(source))).toEqual(
      [],
    );
    expect(sources.includes("'wasm-unsafe-eval'")).toBe(page.path === '/search/');
  });

  test('has nothing inline that the policy would block', () => {
    const inline = elements(page.document).flatMap((element) => [
      ...element.attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => name),
      ...(element.tagName === 'style' || (element.tagName === 'script' && isInlineScript(element))
        ? [element.tagName]
        : []),
    ]);
    expect(inline).toEqual([]);
  });

  test('loads nothing from another site', () => {
    const loaded = elements(page.document)
      .filter(({ tagName }) => !['a', 'form'].includes(tagName))
      .filter((element) => attribute(element, 'rel') !== 'canonical')
      .flatMap((element) =>
        ['href', 'src', 'srcset', 'poster', 'data'].flatMap(
          (name) => attribute(element, name) ?? [],
        ),
      );
    expect(loaded.filter((address) => /^([a-z]+:)?\/\//i.test(address))).toEqual([]);
  });

  test('carries script only to suggest pages and to copy, and where it searches, sorts a plan, counts days, finds an area or is left quickly', () => {
    const suggests = elements(page.document, 'input').some(
      (input) => attribute(input, 'data-suggest') !== undefined,
    );
    const hasOne = /^\/(search|contacts)\/$|\/plan\/|^\/procedures\/timescales\/$/.test(page.path);
    const exits = withClass(page.document, 'govuk-exit-this-page').length;
    expect(exits).toBeLessThanOrEqual(1);
    const wanted = (suggests ? 1 : 0) + (hasOne ? 1 : 0) + exits;
    const scripts = elements(page.document, 'script').filter((script) => !isData(script));
    const copying = scripts.filter((script) => attribute(script, 'src')?.includes('CopyParts'));
    expect(copying.length).toBeLessThanOrEqual(1);
    expect(scripts.length - copying.length).toBe(wanted);
  });
});

test('the headers for static hosts are those of our own server', () => {
  const lines = readFileSync(`${siteFolder}/_headers`, 'utf8').trim().split('\n');
  const wanted = Object.entries(hostHeaders).map(([name, value]) => `${name}: ${value}`);
  expect(lines[0]).toBe('/*');
  expect(lines.slice(1, 1 + wanted.length).map((line) => line.trim())).toEqual(wanted);
  expect(hostHeaders).toMatchObject({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
  });
});

test('hosts send charts with the policy that our own server sends', () => {
  const headers = readFileSync(`${siteFolder}/_headers`, 'utf8');
  expect(headers).toContain(`\n/*.svg\n  Content-Security-Policy: ${chartFilePolicy}\n`);
});
