import { expect, test } from 'vitest';
import { handbook } from '../../../handbook.config.ts';
import { reportEmail, reportForm } from '../../../src/lib/reportAddress.ts';

const place = { path: '/contacts/luton/', number: '01582 547653' };

test('an e-mail about a number has the subject, the page and the number filled in', () => {
  const { pathname, searchParams } = new URL(reportEmail(place) ?? '');
  expect(pathname).toBe(handbook.report.email);
  expect(searchParams.get('subject')).toBe('Problem with 01582 547653 on /contacts/luton/');
  expect(searchParams.get('body')).toContain(`Page: ${handbook.origin}/contacts/luton/`);
});

test('a form about a page has the subject and the page filled in', () => {
  const { searchParams } = new URL(reportForm({ path: '/luton/?a=b&c' }) ?? '');
  expect(searchParams.get('title')).toBe('Problem on /luton/?a=b&c');
  expect(searchParams.get('page')).toBe('/luton/?a=b&c');
});
