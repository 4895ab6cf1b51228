import { expect, test } from 'vitest';
import { checkAbbreviations } from '../../src/checks/checkAbbreviations.ts';
import { formatReport } from '../../src/problems/report.ts';
import { wordsFor } from '../../src/text/glossary/words.ts';
import { buildHandbook } from '../../src/model/handbook.ts';
import { realContent } from '../helpers/realContent.ts';

const read = await realContent();
const handbook = buildHandbook(read.content, '2026-11-22');

test('every abbreviation of the content is explained or said to be unexplained', () => {
  const found = checkAbbreviations(read);
  expect(found, `\n${formatReport(found)}`).toEqual([]);
});

test('no abbreviation means two things on the pages of one partnership', () => {
  const owners = [...handbook.entries.partnerships.keys(), 'shared'];
  const shared = owners.flatMap((owner) => {
    const all = wordsFor(handbook, owner).flatMap(({ abbreviations }) => abbreviations);
    return all.filter((one, index) => all.indexOf(one) !== index).map((one) => `${one} (${owner})`);
  });
  expect(shared).toEqual([]);
});

test('old names lead both ways: nothing is named as related and as replaced', () => {
  const twice = read.content.terms.filter(({ data }) =>
    data.replaces.some((id) => data.seeAlso.includes(id)),
  );
  expect(twice.map(({ id }) => id)).toEqual([]);
});
