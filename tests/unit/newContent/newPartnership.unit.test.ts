import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkContent } from '../../../src/checks/checkContent.ts';
import { newCommand } from '../../../src/newContent/command.ts';
import written from '../../fixtures/exampleton/settings.ts';
import { VALID_CONTENT } from '../../helpers/contentFolder.ts';
import { EXAMPLETON, EXAMPLETON_ANSWERS, asArguments } from '../../helpers/exampleton.ts';
import type { Answers } from '../../helpers/exampleton.ts';
import { filesIn } from '../../helpers/site.ts';

// Each run checks content twice, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const TODAY = '2026-11-21';

let folder: string;
let content: string;
let settings: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'handbook-new-test-'));
  content = join(folder, 'content');
  settings = join(folder, 'settings.ts');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs the command with the answers for Exampleton, some of them others; `typed` answers what it asks. */
async function start(others: Answers = {}, typed?: (asked: string) => string) {
  const printed: string[] = [];
  const asked: string[] = [];
  const exitCode = await newCommand({
    args: [
      'partnership',
      ...asArguments({ ...EXAMPLETON_ANSWERS, ...others }),
      ...['--content', content, '--settings', settings],
    ],
    env: { HANDBOOK_TODAY: TODAY },
    print: (text) => printed.push(text),
    ask: typed && ((words) => Promise.resolve(typed(asked.at(asked.push(words) - 1) ?? ''))),
  });
  return { exitCode, output: printed.join('\n'), asked };
}

const textsIn = async (root: string) =>
  Object.fromEntries(
    await Promise.all(
      filesIn(root).map(async (file) => [file, await readFile(join(root, file), 'utf8')] as const),
    ),
  );

describe('a new partnership', () => {
  test('is written as it is in the fixture, three groups and two contacts', async () => {
    const { exitCode, output } = await start();
    expect(output).toContain('Written:');
    expect(exitCode).toBe(0);
    expect(await textsIn(content)).toEqual(await textsIn(EXAMPLETON.content));
    expect(filesIn(content).filter((file) => file.includes('/groups/'))).toHaveLength(3);
    expect(filesIn(content).filter((file) => file.includes('/contacts/'))).toHaveLength(2);
  });

  test('passes the content check at once', async () => {
    await start();
    expect((await checkContent(content, { today: TODAY })).problems).toEqual([]);
  });

  test('comes with settings for a site about it alone', async () => {
    await start();
    const lines = (await readFile(settings, 'utf8')).split('\n');
    const fixture = (await readFile(EXAMPLETON.settings, 'utf8')).split('\n');
    const differ = lines.filter((line, index) => line !== fixture[index]);
    expect(written.contentFolder).toBe(EXAMPLETON.content);
    // Only what says where the files are.
    expect(differ.map((line) => line.trim().split(/[ :]/)[0])).toEqual(['import', 'contentFolder']);
  });

  test('says of a site that the partnership publishes that it is its service, and of no other', async () => {
    await start({ 'site-official': ['yes'] });
    expect(await readFile(settings, 'utf8')).toContain('  official: true,\n');
    await rm(content, { recursive: true });
    await rm(settings);
    await start({ 'site-official': ['no'] });
    expect(await readFile(settings, 'utf8')).not.toContain('official');
  });

  test('names every file that was written, and what to do next', async () => {
    const { output } = await start();
    for (const file of filesIn(content)) expect(output).toContain(join(content, file));
    expect(output).toContain(`HANDBOOK_CONFIG=${settings} npm start`);
    expect(output).toMatch(/Ring the numbers/);
    expect(output).toContain('safeguarding partners, their leads and delegates');
    expect(output).toContain('which requirements of the guidance they give');
    expect(output).toContain('start again without --content');
  });

  test('says of its document when it came out, of what time it speaks, and its edition', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    const { exitCode, output } = await start({
      'document-published': ['2023-05'],
      'document-period': ['2023 on'],
      'document-edition': ['working-together-2018'],
    });
    expect(exitCode, output).toBe(0);
    const source = 'shared/sources/exampleton-arrangements-2023-2024.yaml';
    expect(await readFile(join(content, source), 'utf8')).toMatch(
      /published: 2023-05\nperiod:\n {2}from: '?2023'?\nedition: working-together-2018\n/,
    );
  });

  test('is written without contacts when no number is known', async () => {
    const none = {
      'front-door': undefined,
      'out-of-hours': undefined,
      'contact-page': undefined,
      'contact-publisher': undefined,
      reliability: undefined,
    };
    expect(await start(none)).toMatchObject({ exitCode: 0 });
    expect(filesIn(content).filter((file) => /contact/.test(file))).toEqual([]);
  });

  test('has the day of the command as the day of its check when no other is given', async () => {
    await start({ checked: undefined });
    const text = await readFile(
      join(content, 'shared/sources/exampleton-arrangements-2023-2024.yaml'),
      'utf8',
    );
    expect(text).toContain(`checked: ${TODAY}`);
  });

  test('says of numbers from a stored copy of which day it is, or that nobody knows', async () => {
    const { exitCode, output } = await start({ 'contact-page-copy': ['unknown'] });
    expect(exitCode, output).toBe(0);
    const page = join(content, 'shared/sources/exampleton-council-report-a-concern.yaml');
    expect(await readFile(page, 'utf8')).toContain('asOf: unknown');
  });

  test('can have several areas, each with its own numbers', async () => {
    const { exitCode } = await start({
      area: ['Exampleton, E06000999, unitary-authority', 'Sampleshire, E10000999, county'],
      'front-door': ['First Contact Team, 0300 300 8585', 'Front Door, 0300 300 8586'],
      'out-of-hours': ['Duty Team, 0300 300 8123', 'Duty Team, 0300 300 8123'],
    });
    expect(exitCode).toBe(0);
    const contacts = filesIn(join(content, 'exampleton/contacts'));
    expect(contacts).toEqual([
      'front-door-exampleton.yaml',
      'front-door-sampleshire.yaml',
      'out-of-hours-exampleton.yaml',
      'out-of-hours-sampleshire.yaml',
    ]);
    const text = await readFile(join(content, 'exampleton/contacts/front-door-sampleshire.yaml'));
    expect(text.toString()).toContain("number: '0300 300 8586'");
  });

  test.each([
    ['a London borough', 'E09000999, london-borough'],
    ['a metropolitan district', 'E08000999, metropolitan-district'],
    ['an authority that is the only one of its kind', 'E09000999, sui-generis'],
  ])('can be for %s', async (_, codeAndKind) => {
    const { exitCode, output } = await start({ area: [`Exampleton, ${codeAndKind}`] });
    expect(exitCode, output).toBe(0);
  });

  test('is written although a shared text speaks of it, and the text is named as the first thing to do', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    const source = join(content, 'shared/sources/exampleton-chapter.yaml');
    await writeFile(
      source,
      [
        'title: A chapter',
        'summary: Used for a national time limit.',
        'kind: web-page',
        'publisher: Exampleton Council',
        'address: https://www.example.org/chapter',
        'checked: 2026-11-20',
        '',
      ].join('\n'),
    );
    const { exitCode, output } = await start();
    expect(exitCode, output).toBe(0);
    expect(existsSync(join(content, 'exampleton/partnership.yaml'))).toBe(true);
    expect(output).toMatch(/1\. Mend the texts[^]*exampleton-chapter\.yaml[^]*2\. Read each file/);
  });

  test('can be added to content that has its area already', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    await rm(join(content, 'luton/contacts'), { recursive: true });
    const { output, exitCode } = await start({ area: ['luton'] });
    expect(exitCode, output).toBe(0);
    const text = await readFile(join(content, 'exampleton/contacts/front-door.yaml'), 'utf8');
    expect(text).toContain('a child in Luton who');
    expect(existsSync(join(content, 'shared/areas/exampleton.yaml'))).toBe(false);
  });
});

describe('what cannot be used', () => {
  const refused = async (others: Answers, message: string | RegExp) => {
    const { exitCode, output } = await start(others);
    expect(output).toMatch(message);
    expect(output).toContain('Nothing was written.');
    expect(exitCode).toBe(1);
    expect(existsSync(content)).toBe(false);
    expect(existsSync(settings)).toBe(false);
  };

  test('is named all at once', async () => {
    const { output } = await start({
      id: ['Exa Mple'],
      place: undefined,
      group: ['Strategic Board'],
      reliability: ['D'],
      period: ['last year'],
    });
    expect(output.split('\n').map((line) => line.split(' ')[0])).toEqual([
      ...['--id', '--place', '--period', '--group', '--reliability'],
      ...['', 'Nothing'],
    ]);
  });

  test.each<[string, Answers, string | RegExp]>([
    ['an id with capitals', { id: ['Exampleton'] }, /--id Exampleton: Use lower-case letters/],
    [
      'an area without a code',
      { area: ['Exampleton, county'] },
      /--area "Exampleton, county": Write/,
    ],
    ['an area that nobody knows', { area: ['exampleton'] }, /There is no area with this id yet/],
    [
      'a kind of group',
      { group: ['Board, bord'] },
      /--group "Board, bord": Did you mean "board"\?/,
    ],
    ['a group given twice', { group: ['A, board', 'a, group'] }, /Give each group once/],
    [
      'an edition that is not there',
      { 'document-edition': ['working-together-2023'] },
      /no guidance edition called "working-together-2023".*shared\/guidance-editions\/<name>\.yaml/,
    ],
    ['a number at extra cost', { 'front-door': ['A, 0845 111 1111'] }, /084 or 087 cost extra/],
    [
      'a number for one of two areas',
      { area: ['A, E06000998, county', 'B, E06000999, county'] },
      /There is 1 number for 2 areas/,
    ],
    ['a number for the night alone', { 'front-door': undefined }, /--front-door is missing/],
    [
      'a front door without one for the night',
      { 'out-of-hours': undefined },
      /--out-of-hours is missing/,
    ],
    ['a title typed twice', { name: ['A', 'B'] }, '--name can be given only once.'],
    ['a day that has not come', { checked: ['2026-12-01'] }, /2026-12-01/],
    [
      'an address that the site has',
      { id: ['glossary'] },
      /"\/glossary\/".*page of the site itself/,
    ],
    [
      'a flag that is not there',
      { naem: ['A'] },
      '--naem: There is no such flag. Did you mean "name"?',
    ],
  ])('is refused: %s', (_, others, message) => refused(others, message));

  test('is never written over', async () => {
    await start();
    const before = await textsIn(folder);
    const { exitCode, output } = await start();
    expect(exitCode).toBe(1);
    expect(output).toContain(`The folder ${join(content, 'exampleton')} is there already.`);
    expect(output).toContain(`The file ${settings} is there already.`);
    expect(await textsIn(folder)).toEqual(before);
  });

  test('names a shared file that is there already', async () => {
    await start();
    await rm(join(content, 'exampleton'), { recursive: true });
    const { output } = await start({ area: ['exampleton'] });
    expect(output).toContain(
      join(content, 'shared/sources/exampleton-arrangements-2023-2024.yaml'),
    );
  });

  test('names a second front door of an area, as the content check does', async () => {
    await cp(VALID_CONTENT, content, { recursive: true });
    const before = await textsIn(content);
    const { exitCode, output } = await start({ area: ['luton'] });
    expect(exitCode).toBe(1);
    expect(output).toContain('is already the front door for this area');
    expect(output).toContain(`${content}/`);
    expect(await textsIn(content)).toEqual(before);
  });
});

describe('in a terminal', () => {
  const answers: Answers = { ...EXAMPLETON_ANSWERS };
  const without = Object.fromEntries(Object.keys(answers).map((flag) => [flag, undefined]));

  /** Types the answers for Exampleton in the order in which they are asked, and only Enter after each list. */
  const typist = (lines: string[]) => (asked: string) => {
    const line = lines.shift();
    if (line === undefined) throw new Error(`Nobody answers: ${asked}`);
    return line;
  };

  const typed = () => {
    const { name, area, group, ...rest } = EXAMPLETON_ANSWERS;
    return [
      ...[...name, ...rest['short-name'], '', ...area, ''],
      ...[...rest.document, ...rest['document-kind'], ...rest['document-address']],
      // When it was published, what time it speaks of and its edition: the document does not say. Its publisher: as named.
      ...['', '', '', ''],
      ...[...rest.place, ...rest.period, ...group, ''],
      ...[...rest['front-door'], ...rest['out-of-hours'], ...rest['contact-page'], ''],
      ...[...rest['contact-publisher'], ...rest.reliability, ...rest.checked],
      ...[...rest.site, ...rest['site-owner'], ''],
    ];
  };

  test('everything is asked, and the same files are written', async () => {
    const { exitCode, output } = await start(without, typist(typed()));
    expect(exitCode, output).toBe(0);
    expect(await textsIn(content)).toEqual(await textsIn(EXAMPLETON.content));
  });

  test('an answer that cannot be used is asked for again, with the reason', async () => {
    const lines = typed();
    lines.splice(1, 0, '');
    const { output, asked } = await start(without, typist(lines));
    expect(output).toContain('This has to be answered.');
    expect(asked.filter((words) => words.includes('Short name'))).toHaveLength(2);
    expect(await textsIn(content)).toEqual(await textsIn(EXAMPLETON.content));
  });

  test('only what no flag says is asked', async () => {
    const { asked } = await start(
      { place: undefined },
      typist(['', '', '', '', 'Structure chart, page 4']),
    );
    expect(asked.filter((words) => words.includes('Where in the document'))).toHaveLength(1);
    expect(asked.filter((words) => words.includes('Name of the partnership'))).toEqual([]);
  });

  test('nothing is asked when the flags say all that is needed', async () => {
    const { asked, exitCode } = await start({}, () => '');
    expect(asked).toEqual([]);
    expect(exitCode).toBe(0);
  });
});

test('--help names every flag', async () => {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  expect(await newCommand({ args: ['--help'], env: {}, print })).toBe(0);
  for (const flag of [...Object.keys(EXAMPLETON_ANSWERS), 'id', 'publisher', 'content', 'settings'])
    expect(printed.join('\n')).toContain(`--${flag} `);
});

test('the kind of thing to start has to be named', async () => {
  const printed: string[] = [];
  const print = (text: string) => printed.push(text);
  expect(await newCommand({ args: ['group'], env: {}, print })).toBe(1);
  expect(printed.join('\n')).toContain('npm run new -- partnership');
});
