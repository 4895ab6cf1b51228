import { describe, expect, test } from 'vitest';
import { all } from '../../src/model/handbook.ts';
import { timeLimits } from '../../src/model/procedures/timeLimits.ts';
import { countedFromInWords, timeLimitInWords } from '../../src/lib/calendar/timeLimit.ts';
import { uncapitalised } from '../../src/lib/text.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
const page = pageAt(pages, '/procedures/timescales/');
const rows = withClass(page.document, 'app-limits__limit');
const captionOf = (row: (typeof rows)[number]) =>
  withClass(page.document, 'app-table')
    .filter((table) => elements(table).includes(row))
    .map((table) => textOf(elements(table, 'caption')[0]!))[0];
const handbook = await realHandbook();

describe('the table of time limits', () => {
  test('has every time limit of the content, in words', () => {
    const written = all(handbook, 'procedures').flatMap(({ data }) =>
      [...data.steps, ...data.replacedSteps].flatMap(({ title, timescale }) =>
        timescale
          ? [`${title} ${timeLimitInWords(timescale)} ${countedFromInWords(timescale)}`]
          : [],
      ),
    );
    const shown = rows.map((row) => {
      const title = textOf(elements(row, 'th')[0]!);
      const within = textOf(elements(row, 'td')[0]!).replace('By when: ', '');
      return `${title} ${uncapitalised(within)} ${captionOf(row)}`;
    });
    expect(written.length).toBeGreaterThan(0);
    expect(shown.toSorted()).toEqual(written.toSorted());
  });

  test('has an id for each, the one that the model gives', () => {
    const ids = timeLimits(handbook).procedures.flatMap(({ limits }) => limits.map(({ id }) => id));
    expect(rows.map((row) => attribute(row, 'id'))).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leads to a step that is on the page of its procedure', () => {
    const missing = timeLimits(handbook)
      // Pages of national procedures are checked with all other links.
      .procedures.filter(({ procedure }) => procedure.owner !== 'shared')
      .flatMap(({ limits }) => limits.map(({ address }) => address))
      .filter((address) => {
        const [path = '', id] = address.split('#');
        return !elements(pageAt(pages, path).document).some(
          (element) => attribute(element, 'id') === id,
        );
      });
    expect(missing).toEqual([]);
  });

  test('gives each limit a source, in what the page says at its end about how we know it', () => {
    const [evidence] = withClass(page.document, 'app-evidence');
    const sourced = elements(evidence!, 'li')
      .filter((item) => elements(item, 'a').length > 1)
      .map((item) => attribute(item, 'id'));
    expect(
      rows.map((row) => `source-${attribute(row, 'id')}`).filter((id) => !sourced.includes(id)),
    ).toEqual([]);
  });

  test('has somebody act, and never a document', () => {
    const actors = rows.map((row) => attribute(row, 'data-who') ?? '');
    expect(
      actors.filter(
        (who) =>
          who === '' || /document|guid(?:ance|e)|arrangements|procedure|regulation/i.test(who),
      ),
    ).toEqual([]);
  });

  test('has core groups, review conferences and deaths', () => {
    const text = rows.map(textOf).join(' ');
    for (const words of ['core group', 'Review the plan', 'death']) expect(text).toContain(words);
  });
});
