import { expect, test } from 'vitest';
import { checkLink } from '../../../src/checks/checkLink.ts';

const codeOf = (url: string) => checkLink(url, { file: 'a.md' })[0]?.code;

test.each([
  'https://www.example.org/page',
  'mailto:team@example.gov.uk',
  '#purpose',
  '/',
  '/luton/',
  '/luton/?view=all',
  '/luton/#purpose',
  '/files/report.pdf',
])('%s is fine', (url) => {
  expect(codeOf(url)).toBeUndefined();
});

test.each([
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://example.org',
  'tel:03003008585',
  'sms:85258',
])('%j is of a kind that is not allowed', (url) => {
  expect(codeOf(url)).toBe('unsafe-link');
});

test.each(['luton/', '../luton/', 'www.example.org', '//example.org', '/\\example.org', ''])(
  '%j does not say where it starts',
  (url) => {
    expect(codeOf(url)).toBe('relative-link');
  },
);

test('a link without its last slash is given with the slash in the right place', () => {
  const [problem] = checkLink('/luton/groups?a=b#c', { file: 'a.md' });
  expect(problem).toMatchObject({
    code: 'link-without-slash',
    advice: 'Write "/luton/groups/?a=b#c".',
  });
});

test.each([
  'https://',
  'https:///x',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://name:word@example.org/',
  'https://a..b/',
  'https://..',
  'mailto:',
  'mailto:team',
])('%s cannot be opened', (url) => {
  expect(codeOf(url)).toBe('broken-link');
});
