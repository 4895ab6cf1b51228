import { expect, test } from 'vitest';
import { formatReport } from '../../src/problems/report.ts';
import { pagePlaces } from '../../src/checks/pagePlaces.ts';
import { readContent } from '../../src/loader/readContent.ts';
import { join } from 'node:path';
import { buildHandbook } from '../../src/model/handbook.ts';
import { searchEntries, searchMeanings, searchPlaces } from '../../src/model/site/searchEntries.ts';
import { siteMapOf } from '../../src/model/site/siteMap.ts';
import { letterOf, letterSlug } from '../../src/lib/letters.ts';
import { checkProject, projectWith, TODAY } from '../helpers/contentFolder.ts';

/** Names that every object of JavaScript knows, so that a plain object seems to have a value for them. */
const names = Object.getOwnPropertyNames(Object.prototype);

const slugOf = (name: string) => name.toLowerCase().replaceAll('_', '');

/** A glossary term with the name as title, other name and id, and a list of everyday words that has it. */
function entriesCalled(name: string): Record<string, string> {
  return {
    [`shared/glossary/${slugOf(name)}.yaml`]: `title: ${name}
summary: What ${name} means.
aliases: [${name} panel]
sources:
  - document: luton-arrangements
    place: ${name}
meaning: A word, ${name}.
`,
    [`shared/synonyms/${slugOf(name)}.yaml`]: `title: ${name}
says: [say ${name}]
means: [${name}]
`,
    [`luton/structures/${slugOf(name)}.yaml`]: `title: Structure ${name}
summary: The groups of ${name}.
sources:
  - document: luton-arrangements
    place: ${name}
period: { from: 2019 }
categories:
  - id: ${slugOf(name)}
    title: ${name}
`,
    [`luton/groups/${slugOf(name)}/${slugOf(name)}.md`]: `---
title: ${name}
summary: A group called ${name}.
sources:
  - document: luton-arrangements
    place: ${name}
kind: panel
category: ${slugOf(name)}
---

## ${name}

See [${name}](/glossary/${letterSlug(letterOf(name))}/#${slugOf(name)}) and [the heading](#${slugOf(name)}).
`,
  };
}

test(
  'entries may be called like anything that an object of JavaScript has',
  { timeout: 60_000 },
  async () => {
    const root = await projectWith(
      Object.assign({}, ...names.map(entriesCalled)) as Record<string, string>,
    );
    const { problems, entries } = await checkProject(root);
    expect(formatReport(problems.filter(({ severity }) => severity === 'error'))).toContain(
      '0 problems',
    );

    const { content } = await readContent(join(root, 'src/content'), root);
    const handbook = buildHandbook(content, TODAY);
    expect(JSON.stringify(siteMapOf(handbook))).toContain('/luton/groups/constructor/');
    const found = searchEntries(handbook).map(({ title }) => title);
    expect(found).toEqual(expect.arrayContaining(names));
    expect(() => [searchPlaces(handbook), searchMeanings(handbook)]).not.toThrow();
    expect(pagePlaces(handbook, entries).get('/glossary/c/')).toContain('constructor');
  },
);
