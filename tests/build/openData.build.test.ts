import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { handbook as settings } from '../../handbook.config.ts';
import { siteHandbook } from '../../src/loader/siteContent.ts';
import { all } from '../../src/model/handbook.ts';
import { publishedCollections } from '../../src/schemas/openDataFields.ts';
import { readCsv } from '../helpers/csv.ts';
import { attribute, elements } from '../helpers/dom.ts';
import {
  catalogueOf,
  dataFaults,
  entriesFiles,
  schemasOf,
  validatorFor,
} from '../helpers/openData.ts';
import { filesIn, readPages, siteFolder } from '../helpers/site.ts';

const handbook = await siteHandbook(process.cwd());
const pages = readPages();
const pathOf = (address: string) => new URL(address).pathname.slice(settings.basePath.length);
const files = new Map(entriesFiles(siteFolder).map(({ file, data }) => [file, data]));
const catalogue = catalogueOf(siteFolder);
const ofTypes = catalogue.types.flatMap(({ address }) => files.get(pathOf(address))?.entries ?? []);
const keyOf = ({ type, id }: { type: string; id: string }) => `${type} ${id}`;

/** Everything that is written in a value, names of fields included. */
function partsOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [String(value)];
  return Object.entries(value).flatMap(([key, child]) => [key, ...partsOf(child)]);
}

describe('every file of data', () => {
  test('is what its schema says, by a validator that is not ours', () => {
    expect(files.size).toBeGreaterThan(300);
    expect(dataFaults(siteFolder)).toEqual([]);
  });

  test('would be refused with a field too many, a field too few or a word that no list has', () => {
    const faultOf = validatorFor(siteFolder);
    const file = files.get('data/contacts.json')!;
    const [contact] = file.entries;
    const refused = [
      { ...contact, lines: '3-4' },
      { ...contact, fields: { ...contact!.fields, localPress: [] } },
      { ...contact, licence: undefined },
      { ...contact, fields: { ...contact!.fields, function: 'front-dor' } },
      { ...contact, type: 'contact' },
    ].map((entry) =>
      faultOf(file.$schema, { ...file, entries: [JSON.parse(JSON.stringify(entry))] }),
    );
    expect(refused.filter((fault) => fault === undefined)).toEqual([]);
  });

  test('says when it was made, by which version, and under which licence', () => {
    const licence = readFileSync('LICENSE-CONTENT', 'utf8');
    for (const [file, data] of files) {
      expect(data.made, file).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(data.formatVersion, file).toMatch(/^\d+\.\d+$/);
      expect(licence, file).toContain(data.licence.attribution);
      expect(pathOf(data.address), file).toBe(file);
    }
  });
});

describe('the files by type', () => {
  test('have every entry once, but for what only editors use and what search engines are kept from', () => {
    const wanted = publishedCollections
      .flatMap((name) => all(handbook, name).map(({ id, data }) => ({ type: name, id, data })))
      .filter(({ data }) => !('hiddenFromSearchEngines' in data && data.hiddenFromSearchEngines))
      .map(keyOf);
    expect(ofTypes.map(keyOf).toSorted()).toEqual(wanted.toSorted());
    expect(publishedCollections).not.toContain('synonyms');
    expect(publishedCollections).not.toContain('worries');
  });

  test('say of each entry from a document which one that is, whose, and how current', () => {
    const without = ofTypes.filter(
      ({ fields, evidence }) => ((fields['sources'] ?? []) as unknown[]).length > 0 && !evidence,
    );
    expect(without.map(keyOf)).toEqual([]);
    const documents = ofTypes.flatMap(({ evidence }) => evidence?.documents ?? []);
    expect(documents.length).toBeGreaterThan(ofTypes.length / 2);
    const states = new Set(ofTypes.flatMap(({ evidence }) => evidence?.state ?? []));
    expect(states).toContain('replaced');
    expect(states).toContain('current');
  });

  test('lead to a place that is there', () => {
    const places = new Map(
      pages.map(({ path, document }) => [
        path,
        new Set(elements(document).map((one) => attribute(one, 'id'))),
      ]),
    );
    const lost = ofTypes.flatMap(({ page }) => {
      if (page === undefined) return [];
      const place = places.get(`/${pathOf(page)}`);
      const { hash } = new URL(page);
      return place && (hash === '' || place.has(hash.slice(1))) ? [] : [page];
    });
    expect(lost).toEqual([]);
  });

  test('have nothing that only editors need', () => {
    const words = new Set([...files.values()].flatMap(({ entries }) => partsOf(entries)));
    for (const field of ['textFile', 'notUsed', 'notNames', 'localPress', 'teamMailbox'])
      expect(words, field).not.toContain(field);
    const cited = ofTypes.flatMap(({ fields }) => fields['sources'] ?? []);
    expect(cited.filter((citation) => 'lines' in (citation as object))).toEqual([]);
    const press = all(handbook, 'areas').flatMap(({ data }) => data.localPress);
    expect(press.length).toBeGreaterThan(0);
    expect(press.filter((newspaper) => words.has(newspaper))).toEqual([]);
  });
});

describe('the files by partnership', () => {
  test('have between them everything that belongs to one', () => {
    const entries = catalogue.partnerships.flatMap(({ address, partnership }) => {
      const own = files.get(pathOf(address))?.entries ?? [];
      expect(new Set(own.map((one) => one.partnership))).toEqual(new Set([partnership]));
      return own;
    });
    const wanted = ofTypes.filter(({ partnership }) => partnership !== null);
    expect(entries.map(keyOf).toSorted()).toEqual(wanted.map(keyOf).toSorted());
  });
});

describe('the file beside a page', () => {
  const linked = pages.flatMap(({ path, document }) =>
    elements(document, 'link')
      .filter((link) => attribute(link, 'type') === 'application/json')
      .map((link) => ({ path, rel: attribute(link, 'rel'), to: attribute(link, 'href') ?? '' })),
  );
  const fileOf = (path: string) =>
    files.get(linked.find((link) => link.path === path)?.to.slice(settings.basePath.length) ?? '');

  test('is named by every page that is made from an entry, and is there', () => {
    const made = new Set(ofTypes.flatMap(({ page }) => (page ? `/${pathOf(page)}` : [])));
    expect([...made].filter((path) => !fileOf(path))).toEqual([]);
    expect(linked.filter(({ rel }) => rel !== 'alternate')).toEqual([]);
    expect(linked.filter(({ to }) => !files.has(to.slice(settings.basePath.length)))).toEqual([]);
  });

  test('has the address of the page, with another ending', () => {
    expect(fileOf('/luton/structure/')?.address).toBe(
      new URL(`${settings.basePath}luton/structure.json`, settings.origin).href,
    );
    expect(fileOf('/luton/structure/')?.entries.map(({ type }) => type)).toContain('groups');
    expect(fileOf('/contacts/luton/')?.entries.map(({ type }) => type)).toContain('contacts');
    expect(fileOf('/about/')).toBeUndefined();
  });

  test('has the entry that the page shows, even where another address is its own', () => {
    const titles = (path: string) => fileOf(path)?.entries.map(({ fields }) => fields['title']);
    expect(titles('/luton/')).toEqual([handbook.entries.partnerships.get('luton')?.data.title]);
    const local = pages.filter(({ path }) => /^\/[a-z-]+\/procedures\/[a-z-]+\/$/.test(path));
    expect(local.filter(({ path }) => !fileOf(path)).map(({ path }) => path)).toEqual([]);
  });

  test('has a contact on the page of each area that it serves', () => {
    for (const { id, data } of all(handbook, 'contacts'))
      for (const area of data.areas)
        expect(
          files.get(`contacts/${area}.json`)?.entries.map((entry) => entry.id),
          area,
        ).toContain(id);
  });
});

describe('the list of all files', () => {
  test('gives each file with its size and with how much is in it', () => {
    const { types, partnerships, tables } = catalogue;
    for (const { address, bytes } of [...types, ...partnerships, ...tables])
      expect(statSync(join(siteFolder, pathOf(address))).size, address).toBe(bytes);
    for (const { address, entries } of [...types, ...partnerships])
      expect(files.get(pathOf(address))?.entries.length, address).toBe(entries);
    for (const { address, rows, columns } of tables) {
      const [head, ...lines] = readCsv(readFileSync(join(siteFolder, pathOf(address)), 'utf8'));
      expect(head, address).toEqual(columns);
      expect(lines.length, address).toBe(rows);
    }
  });

  test('has the schema of each type, and a table of what is a table', () => {
    const schemas = new Set(schemasOf(siteFolder).map(({ data }) => data.$id));
    expect(catalogue.types.filter(({ schema }) => !schemas.has(schema))).toEqual([]);
    const names = catalogue.tables.map(({ address }) => pathOf(address));
    expect(names).toEqual(
      expect.arrayContaining(
        [
          ...['contacts', 'groups', 'reporting-lines', 'activities', 'figures', 'time-limits'],
          ...['funding', 'reviews', 'sources', 'partners', 'roles', 'courses', 'events', 'duties'],
        ].map((name) => `data/${name}.csv`),
      ),
    );
    expect(filesIn(siteFolder).filter((file) => /^data\/[^/]*\.csv$/.test(file))).toHaveLength(
      names.length,
    );
  });
});

describe('a table', () => {
  const rowsOf = (name: string) => {
    const [head = [], ...rows] = readCsv(
      readFileSync(join(siteFolder, `data/${name}.csv`), 'utf8'),
    );
    return rows.map((row) =>
      Object.fromEntries(head.map((heading, at) => [heading, row[at] ?? ''])),
    );
  };

  test('of funding has each sum as a number, with where it is written', () => {
    const sum = rowsOf('funding').find(
      ({ partnership, pounds }) => partnership === 'Central Bedfordshire' && pounds === '19992',
    );
    expect(sum).toMatchObject({
      row: expect.stringMatching(/police/i),
      source: expect.stringContaining('Arrangements'),
      address: expect.stringContaining('/central-bedfordshire/arrangements/funding/'),
    });
  });

  test('says of each row how current its document is', () => {
    for (const name of ['groups', 'activities', 'time-limits', 'figures', 'funding', 'sources'])
      expect(
        rowsOf(name).filter(({ state, checked }) => !state || !checked),
        name,
      ).toEqual([]);
    const states = rowsOf('sources').map(({ state }) => state ?? '');
    expect(states.some((state) => state.startsWith('Replaced: read '))).toBe(true);
  });

  test('of reporting lines names both groups by their ids', () => {
    const ids = new Set(rowsOf('groups').map(({ id }) => id));
    const lines = rowsOf('reporting-lines');
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(({ fromId }) => !ids.has(fromId))).toEqual([]);
  });
});
