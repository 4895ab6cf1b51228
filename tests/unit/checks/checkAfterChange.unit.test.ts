import { describe, expect, test } from 'vitest';
import { checkWith } from '../../helpers/contentFolder.ts';

const TERM = 'shared/glossary/threshold.yaml';
const term = `title: Threshold
summary: What they in Northton and the QRS call the line, as Zorbel Quillon does.
meaning: A line.
sources:
  - document: luton-arrangements
    place: Whole document
`;

const area = (title: string) => ({
  [`shared/areas/${title.toLowerCase()}.yaml`]: `title: ${title}
summary: The local authority area.
onsCode: E06000033
kind: unitary-authority
sources:
  - document: luton-arrangements
    place: Whole document
`,
  [`${title.toLowerCase()}/partnership.yaml`]: `title: ${title} Safeguarding Children Partnership
summary: Who protects children there, and how.
shortName: ${title}
kind: partnership
areas:
  - ${title.toLowerCase()}
sources:
  - document: luton-arrangements
    place: Whole document
`,
});

const glossary = (words: string) => ({
  'shared/glossary/words.yaml': `title: ${words}
abbreviation: QRS
summary: Words that another entry has.
meaning: Words.
sources:
  - document: luton-arrangements
    place: Whole document
`,
});

/** Problems of the term, which is the same each time, when other files are laid beside it. */
async function codesOfTerm(others: Record<string, string>): Promise<string[]> {
  const { problems } = await checkWith({ [TERM]: term, ...others });
  return problems.filter(({ file }) => file.endsWith(TERM)).map(({ code }) => code);
}

describe('an entry that has been checked before, and is as it was', () => {
  test.each([
    ['names a place as soon as it is one', 'names-other-place', area('Northton'), area('Weston')],
    ['has letters that nothing explains', 'unexplained-abbreviation', {}, glossary('Quick Sure')],
    ['has a name that nothing else has', 'name-suspected', {}, glossary('Zorbel Quillon')],
  ])('%s', async (_, code, refused, allowed) => {
    expect(await codesOfTerm(refused)).toContain(code);
    expect(await codesOfTerm(allowed)).not.toContain(code);
    expect(await codesOfTerm(refused)).toContain(code);
  });
});
