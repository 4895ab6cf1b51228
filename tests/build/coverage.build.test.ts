import { describe, expect, test } from 'vitest';
import { addressOf } from '../../src/model/addresses.ts';
import { all, entry } from '../../src/model/handbook.ts';
import { isLocalToday } from '../../src/model/partnerships.ts';
import { askedDocumentLabels } from '../../src/model/labels.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
const handbook = await realHandbook();
const page = pageAt(pages, '/guidance/coverage/').document;

/** The documents that are held, written down here by hand: whose they are, and what they consist of. */
const held = [
  ...['bedford-borough', 'central-bedfordshire', 'cornwall-isles-of-scilly', 'lewisham'].map(
    (partnership) => ({
      of: 'arrangements' as const,
      partnership,
      entries: all(handbook, 'arrangements').filter(({ owner }) => owner === partnership),
    }),
  ),
  {
    of: 'yearly-report',
    partnership: 'buckinghamshire',
    entries: [...all(handbook, 'reports'), ...all(handbook, 'reportSections')].filter(
      ({ owner }) => owner === 'buckinghamshire',
    ),
  },
  ...['buckinghamshire', 'central-bedfordshire', 'lewisham'].map((partnership) => ({
    of: 'thresholds' as const,
    partnership,
    entries: all(handbook, 'thresholds').filter(({ owner }) => owner === partnership),
  })),
] as const;
const nameOf = (id: string) => entry(handbook, 'partnerships', id).data.shortName;
const partnerships = all(handbook, 'partnerships').filter((one) => isLocalToday(handbook, one));

/** What the content says, counted without the model: requirements met, and met in part only. */
function counted({ of, entries }: (typeof held)[number]) {
  const asked = all(handbook, 'requirements').filter(({ data }) => data.of === of);
  const answers = entries.flatMap(({ data }) => data.meets);
  const given = asked.filter(({ id }) => answers.some((one) => one.requirement === id));
  const met = given.filter(({ id }) =>
    answers.some((one) => one.requirement === id && one.extent === 'met'),
  );
  return { all: asked.length, met: met.length, partly: given.length - met.length };
}

/** The same, counted from the cells of a partnership in the table of a kind of document. */
function shown({ of, partnership }: (typeof held)[number]) {
  const found = withClass(page, 'app-coverage').find((one) =>
    textOf(theElement(one, 'caption')).startsWith(askedDocumentLabels[of]),
  ) as Element;
  const cells = elements(found, 'td').filter(
    (cell) => attribute(cell, 'data-label') === nameOf(partnership),
  );
  const tags = cells.flatMap((cell) => withClass(cell, 'app-tag').map(textOf));
  const count = (label: string) => tags.filter((tag) => tag === label).length;
  return { all: cells.length, met: count('Found'), partly: count('Found in part') };
}

describe('who publishes what guidance asks for', () => {
  test.each(held)('shows of $partnership ($of) just what its content says', (document) => {
    expect(shown(document)).toEqual(counted(document));
  });

  test('has a cell for every point of every document that is held, and no other', () => {
    const cells = withClass(page, 'app-coverage').flatMap((one) => elements(one, 'td'));
    expect(cells).toHaveLength(held.reduce((sum, document) => sum + counted(document).all, 0));
  });

  test('counts at a glance what the tables show', () => {
    for (const document of held) {
      const { met, partly } = counted(document);
      const numbers = (label: RegExp) =>
        [...glanceAt(document).matchAll(label)].reduce(
          (sum, [, number]) => sum + Number(number),
          0,
        );
      expect([numbers(/(\d+) found(?! in part)/g), numbers(/(\d+) found in part/g)]).toEqual([
        met,
        partly,
      ]);
    }
  });

  test('says of every other document that it is not held, not that anything is missing from it', () => {
    const rows = elements(theElement(glance(), 'tbody'), 'tr');
    expect(rows).toHaveLength(partnerships.length);
    const notHeld = rows
      .flatMap((row) => elements(row, 'td'))
      .filter((cell) => textOf(cell).includes('Not on this site'));
    expect(notHeld).toHaveLength(3 * partnerships.length - held.length);
    expect(notHeld.filter((cell) => /\d/.test(textOf(cell)))).toEqual([]);
  });

  test('says what "not found" means, and that the newest list is not that of the edition in force', () => {
    const text = textOf(theElement(page, 'main'));
    expect(text).toContain('It does not mean that the partnership does not do it');
    expect(text).toContain(
      'in force is Working Together 2026. We found only some points of its lists',
    );
    expect(text).toContain('threshold document, Working Together 2018');
  });
});

describe('what was not found, partnership by partnership', () => {
  /** The lines below the name of a partnership, each with the list below it. */
  const linesOf = (id: string) => {
    const main = elements(page);
    const from = main.findIndex((one) => one.tagName === 'h3' && attribute(one, 'id') === id);
    const length = main.slice(from + 1).findIndex(({ tagName }) => /^h[23]$/.test(tagName));
    return main.slice(from + 1, from + 1 + length).reduce<string[]>((lines, one) => {
      if (one.tagName === 'p') return [...lines, textOf(one)];
      if (one.tagName !== 'li') return lines;
      const [line = ''] = lines.slice(-1);
      return [...lines.slice(0, -1), `${line}${line.endsWith(':') ? ' ' : '; '}${textOf(one)}`];
    }, []);
  };

  test('comes first, with every partnership of today', () => {
    const headings = elements(theElement(page, 'main'), 'h2').map((one) => attribute(one, 'id'));
    expect(headings[0]).toBe('partnerships');
    for (const { id } of partnerships) expect(linesOf(id), id).not.toEqual([]);
  });

  test.each(held)('names for $partnership ($of) no point that its content gives', (document) => {
    const { of, partnership, entries } = document;
    const given = new Set(entries.flatMap(({ data }) => data.meets.map((one) => one.requirement)));
    const asked = all(handbook, 'requirements').filter(({ data }) => data.of === of);
    const line = linesOf(partnership).find((one) => one.startsWith(askedDocumentLabels[of])) ?? '';
    const named = line.split(': ').slice(1).join(': ').replace(/\.$/, '').split('; ');
    const titles = asked.filter(({ id }) => !given.has(id)).map(({ data }) => data.title);
    expect(named.filter((title) => !titles.includes(title) && !/^every point/.test(title))).toEqual(
      [],
    );
    expect(line).not.toBe('');
  });
});

test('priorities go topic by topic, and name who has none in one line', () => {
  const { document } = pageAt(pages, '/priorities/');
  const topic = elements(document, 'h2').find((one) => attribute(one, 'id') === 'exploitation')!;
  const after = elements(document).slice(elements(document).indexOf(topic) + 1);
  const end = after.findIndex(({ tagName }) => tagName === 'h2');
  const items = after
    .slice(0, end)
    .filter(({ tagName }) => tagName === 'li')
    .map(textOf);
  const owners = all(handbook, 'priorities')
    .filter(({ data }) => data.topics.includes('exploitation'))
    .map(({ owner }) => nameOf(owner));
  expect([...new Set(items.map((item) => item.split(':')[0]))].toSorted()).toEqual(
    [...new Set(owners)].toSorted(),
  );
  expect(elements(document, 'td').filter((cell) => textOf(cell) === '–')).toEqual([]);
});

test('partnerships with a document that is held name what was not found, with the caveat', () => {
  const paths = [
    '/central-bedfordshire/arrangements/',
    '/cornwall-isles-of-scilly/arrangements/',
    '/lewisham/arrangements/',
    '/buckinghamshire/',
  ];
  for (const path of paths) {
    expect(textOf(theElement(pageAt(pages, path).document, 'main'))).toMatch(
      /Not found in the documents on this site.*may be in others/,
    );
  }
  const others = partnerships
    .map(({ id }) => `/${id}/`)
    .filter((path) => !paths.includes(path))
    .filter((path) => pageAt(pages, path).html.includes('id="not-found"'));
  expect(others).toEqual([]);
});

test('national guidance has every requirement once, with its source', () => {
  const guidance = pageAt(pages, '/guidance/').html;
  for (const { id } of all(handbook, 'requirements')) {
    expect(guidance.split(`id="${id}"`)).toHaveLength(2);
  }
});

test('arrangements of 2023 are judged by the list of 2018 and by what 2023 added, and the page says so', () => {
  for (const id of ['lewisham', 'cornwall-isles-of-scilly']) {
    const text = textOf(theElement(pageAt(pages, `/${id}/arrangements/`).document, 'main'));
    expect(text).toContain(
      'so it is judged by what Working Together 2018 asks for, and what Working Together 2023 added.',
    );
    expect(text).toContain('We have not seen the arrangements themselves');
    for (const title of ['Lead safeguarding partners', 'Funding', 'Resolution of disputes'])
      expect(text.includes(title), `${id} ${title}`).toBe(true);
  }
});

describe('the law to come', () => {
  const law = pageAt(pages, '/guidance/law/');
  const main = textOf(theElement(law.document, 'main'));
  const duties = all(handbook, 'duties');

  test('has every duty once, with its section, and marks as coming what no source starts', () => {
    for (const { id, data } of duties) {
      expect(law.html.split(`id="${id}"`)).toHaveLength(2);
      expect(main).toContain(`${data.act}, section ${data.section}`);
    }
    const coming = duties.filter(({ data }) => !data.applies);
    expect(main.split('Coming: no start date known')).toHaveLength(coming.length + 1);
    expect(main).not.toContain('In force since');
  });

  test('is linked from guidance, coverage and every partnership of today, and from no board before', () => {
    const leads = ({ html }: { html: string }) => html.includes('href="/guidance/law/"');
    for (const path of ['/guidance/', '/guidance/coverage/'])
      expect(leads(pageAt(pages, path)), path).toBe(true);
    for (const one of all(handbook, 'partnerships'))
      expect(leads(pageAt(pages, `/${one.id}/`)), one.id).toBe(isLocalToday(handbook, one));
  });

  test('is listed with arrangements as far as it bears on them, and not as something missing', () => {
    const page = theElement(pageAt(pages, '/central-bedfordshire/arrangements/').document, 'main');
    const text = textOf(page);
    const [, after = ''] = text.split('What the law will require of arrangements Parliament');
    for (const { data } of duties)
      expect(after.includes(data.title), data.title).toBe(data.affects.includes('arrangements'));
    expect(text).toContain('so it is judged by what Working Together 2018 asks for.');
  });
});

describe('thresholds side by side', () => {
  const body = theElement(
    withClass(pageAt(pages, '/thresholds/').document, 'app-levels')[0] as Node,
    'tbody',
  );

  test('name a level only where an entry does', () => {
    const names = all(handbook, 'thresholds').flatMap(({ data }) =>
      data.levels.flatMap(({ title }) => title ?? []),
    );
    expect(
      elements(body, 'strong')
        .map(textOf)
        .filter((text) => names.includes(text)),
    ).toEqual(names);
    const shown = all(handbook, 'thresholds').filter(
      ({ data }) => data.levels.length > 0 || data.instead,
    );
    expect(elements(body, 'tr')).toHaveLength(shown.length);
    const main = theElement(pageAt(pages, '/thresholds/').document, 'main');
    const links = elements(main, 'a').map((link) => attribute(link, 'href'));
    for (const set of all(handbook, 'thresholds'))
      expect(links).toContain(addressOf(handbook, set));
  });

  test('lead to the document that has replaced one', () => {
    const [first] = elements(body, 'tr');
    expect(textOf(first as Element)).toContain('Replaced: read Continuum of Need');
  });
});

function glance(): Element {
  return elements(page, 'table').find((one) =>
    textOf(theElement(one, 'caption')).startsWith('Each partnership and each kind of document'),
  ) as Element;
}

/** The cell of a partnership and a kind of document at a glance. */
function glanceAt({ of, partnership }: (typeof held)[number]): string {
  const row = elements(glance(), 'tr').find((one) =>
    textOf(one).startsWith(nameOf(partnership)),
  ) as Element;
  const column = Object.keys(askedDocumentLabels).indexOf(of);
  return textOf(elements(row, 'td')[column] as Element);
}
