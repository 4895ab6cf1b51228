import { describe, expect, test } from 'vitest';
import { checkWith } from '../../helpers/contentFolder.ts';

const FILE = 'luton/groups/2023/planning-group.md';

interface Written {
  role?: string;
  text?: string;
  more?: string;
}

/** A group whose chair has this role, and whose text says this. */
function groupFile({ role = 'Independent Chair', text = 'It meets.', more = '' }: Written): string {
  return `---
title: Planning Group
summary: It plans the work of the partnership.
sources: [{ document: luton-website, place: Groups }]
kind: subgroup
category: core
chairs: [{ party: { kind: role, role: ${JSON.stringify(role)} } }]
${more}
---

${text}
`;
}

/** What the check says of such a group. */
async function problemsOf(written: Written) {
  const { problems } = await checkWith({ [FILE]: groupFile(written) });
  return problems.map(({ code, message }) => [code, message]);
}

describe('a role', () => {
  test.each([
    'Jane Example',
    'Independent Chair Jane Example',
    'J. Example',
    'J Example',
    'A. B. Example',
    'JANE EXAMPLE',
    'jane example',
    'Dr A Example',
    'Dr. Example',
    'Mrs Example',
    'Cllr Example',
    'Chair (Zbigniew)',
    'Kacper Nowak, chair',
    'Head of Service, Xanthe Quillfeather',
  ])('must not be %j', async (role) => {
    const problems = await problemsOf({ role });
    expect(problems).toContainEqual([
      'name-in-role',
      expect.stringContaining('looks like the name of a person'),
    ]);
  });

  test('is asked about when it has a word that the content does not know', async () => {
    expect((await problemsOf({ role: 'Oluwaseun' })).map(([code]) => code)).toEqual([
      'name-suspected',
    ]);
  });

  test.each([
    'Independent Chair',
    'Vice-Chair',
    'Head of Children’s Services',
    'Designated Nurse for Safeguarding',
    'Designated safeguarding lead, in a school',
    'Chief Executive, Luton Council',
    'Safeguarding partners (to be confirmed)',
    'Lead (a named person; no post given)',
    'Detective Superintendent of the Police',
  ])('may be %j', async (role) => {
    expect(await problemsOf({ role })).toEqual([]);
  });
});

describe('a text', () => {
  test.each([
    ['The plan is signed by Sir John Quill.', 'name-in-text'],
    ['Ask J. Quillfeather for it.', 'name-in-text'],
    ['The chair is Jane Example.', 'name-in-text'],
    ['The chair is JANE EXAMPLE.', 'name-in-text'],
    ['Jane was chair at that time.', 'name-in-text'],
    ['The report is by Jane\nExample.', 'name-in-text'],
    ['It was led by Xanthe Quillfeather.', 'name-suspected'],
  ])('is asked about %j', async (text, code) => {
    const codes = (await problemsOf({ text })).map(([found]) => found);
    expect(codes.filter((found) => found?.startsWith('name-'))).toEqual([code]);
  });

  test.each([
    'The Children Act 1989 and Working Together 2018 apply.',
    'Luton Council and the Strategic Board agreed.',
    'The review about Child J is read in May.',
    'The Case Review Group reports to the Strategic Board.',
    'It is in section A. This is the first part.',
    'See [the page](https://example.org/Jane-Example) or write to north.team@example.org.',
  ])('may say %j', async (text) => {
    expect(await problemsOf({ text })).toEqual([]);
  });

  test('names the line of the text, even when a name is spread over two', async () => {
    const { problems } = await checkWith({
      [FILE]: groupFile({ text: 'One line.\n\nThe chair is Jane\nExample.' }),
    });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([['name-in-text', 13]]);
  });
});

describe('words that an author declares to be no name', () => {
  const more = 'notNames: [{ words: Thomas Quillfeather School, reason: A school. }]';

  test('are allowed in that entry', async () => {
    const text = 'It meets at Thomas Quillfeather School.';
    expect(await problemsOf({ text })).not.toEqual([]);
    expect(await problemsOf({ text, more })).toEqual([]);
  });

  test('do not allow a person of nearly that name', async () => {
    const problems = await problemsOf({ text: 'It is led by Thomas Quillfeather.', more });
    expect(problems.map(([code]) => code)).toEqual(['name-in-text']);
  });
});
