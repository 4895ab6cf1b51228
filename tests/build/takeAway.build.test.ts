import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, test } from 'vitest';
import { isChangedBySpreadsheet } from '../../src/lib/csv.ts';
import { readCsv } from '../helpers/csv.ts';
import { filesIn, siteFolder } from '../helpers/site.ts';

const filesOf = (extension: string) =>
  filesIn(siteFolder).flatMap((file) =>
    file.endsWith(extension) ? [{ file, text: readFileSync(join(siteFolder, file), 'utf8') }] : [],
  );

describe('every calendar of the site', () => {
  const calendars = filesOf('.ics').map(({ file, text }) => ({
    file,
    text,
    events: new ICAL.Component(ICAL.parse(text) as unknown[])
      .getAllSubcomponents('vevent')
      .map((component) => new ICAL.Event(component)),
    read: convertIcsCalendar(undefined, text).events ?? [],
  }));

  test('is there, and two readers find the same entries in it', () => {
    expect(calendars.length).toBeGreaterThan(0);
    for (const { events, read } of calendars) {
      expect(events.length).toBeGreaterThan(0);
      expect(
        read.map(({ uid, summary, start, description, url }) => [
          uid,
          summary,
          start.date.toISOString().slice(0, 10),
          description,
          url,
        ]),
      ).toEqual(
        events.map(({ uid, summary, startDate, description, component }) => [
          uid,
          summary,
          startDate.toString(),
          description,
          component.getFirstPropertyValue('url'),
        ]),
      );
    }
  });

  test('has entries of whole days that leave the reader free', () => {
    for (const { file, events, read } of calendars) {
      expect(
        events.every(({ startDate }) => startDate.isDate),
        file,
      ).toBe(true);
      expect(new Set(read.map(({ start }) => start.type)), file).toEqual(new Set(['DATE']));
      const busy = read.filter(({ timeTransparent }) => timeTransparent !== 'TRANSPARENT');
      expect(
        busy.map(({ uid }) => uid),
        file,
      ).toEqual([]);
    }
  });

  test('has each UID once on the whole site', () => {
    const uids = calendars.flatMap(({ events }) => events.map(({ uid }) => uid));
    expect(uids.filter((uid, index) => uids.indexOf(uid) !== index)).toEqual([]);
  });

  test('ends every line with CR LF and has none of more than 75 bytes', () => {
    for (const { file, text } of calendars) {
      expect(text.endsWith('\r\n'), file).toBe(true);
      expect(text.replaceAll('\r\n', ''), file).not.toMatch(/[\r\n]/);
      const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
      expect(longest, file).toBeLessThanOrEqual(75);
    }
  });
});

describe('every table of comma-separated values', () => {
  const tables = filesOf('.csv').map((table) => ({ ...table, rows: readCsv(table.text) }));

  test('is there, starts with the mark for UTF-8 and has as many cells in every row', () => {
    expect(tables.length).toBeGreaterThan(1);
    for (const { file, text, rows } of tables) {
      expect(text.startsWith('\uFEFF'), file).toBe(true);
      expect(rows.length, file).toBeGreaterThan(1);
      expect(new Set(rows.map((row) => row.length)).size, file).toBe(1);
    }
  });

  test('has no cell that a spreadsheet would run, or show as something else', () => {
    const changed = tables.flatMap(({ file, rows }) =>
      rows.flatMap((row) => row.filter(isChangedBySpreadsheet).map((cell) => `${file}: ${cell}`)),
    );
    expect(changed).toEqual([]);
  });

  test('needs no mark to keep a cell as text: the words are chosen so', () => {
    const marked = tables.flatMap(({ file, rows }) =>
      rows
        .flatMap((row) =>
          row.filter((cell) => cell.startsWith("'") && isChangedBySpreadsheet(cell.slice(1))),
        )
        .map((cell) => `${file}: ${cell}`),
    );
    expect(marked).toEqual([]);
  });
});
