import { expect, test } from 'vitest';
import { all } from '../../src/model/handbook.ts';
import { rowsFor } from '../../src/model/site/localNotes.ts';
import { readPages } from '../helpers/site.ts';
import { textOf } from '../helpers/dom.ts';
import { realHandbook } from '../helpers/realContent.ts';

const handbook = await realHandbook();
const rows = [
  ...all(handbook, 'procedures')
    .filter(({ owner }) => owner === 'shared')
    .flatMap(({ data }) => data.editorNotes),
  ...all(handbook, 'terms').flatMap(({ data }) => data.local),
];
const partnerships = all(handbook, 'partnerships').map(({ id, data }) => ({
  id,
  name: data.shortName,
}));

test('there are texts tied to a partnership', () => {
  expect(rows.filter(({ localTo }) => localTo).length).toBeGreaterThan(0);
});

test.each(partnerships)('no page of $name shows a text that is tied to others', ({ id }) => {
  const own = rowsFor(handbook, rows, id);
  const others = rows.filter((row) => !own.includes(row));
  const found = readPages()
    .filter(({ path }) => path.startsWith(`/${id}/`))
    .flatMap(({ path, document }) => {
      const text = textOf(document);
      return others.filter((row) => text.includes(row.text)).map((row) => `${path}: ${row.text}`);
    });
  expect(found).toEqual([]);
});
