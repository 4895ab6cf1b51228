import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import { buildElsewhere } from '../helpers/otherBuild.ts';
import type { OtherBuild } from '../helpers/otherBuild.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { BASE_PATH, otherPathTests, writeOddTexts } from './otherPath.ts';

const FIXTURES = 'tests/fixtures';

/** Texts of the made-up content that get charts and odd words. */
const ODD_TEXTS = {
  partnership: '/northbridge/',
  text: 'who-we-are',
  document: 'northbridge-arrangements',
};

/** Two boroughs have become one council, whose code and numbers have been entered. The site is below a path. */
describe('a site on the day after a new council took over from two', () => {
  let folder: string;
  let site: OtherBuild;
  let pages: SitePage[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'handbook-vested-'));
    const content = join(folder, 'content');
    await cp(`${FIXTURES}/variety/content`, content, { recursive: true });
    await cp(`${FIXTURES}/vested`, content, { recursive: true });
    await writeOddTexts(content, ODD_TEXTS);
    const settings = join(folder, 'settings.mjs');
    await writeFile(
      settings,
      `import settings from ${JSON.stringify(resolve(FIXTURES, 'variety/settings.ts'))};
export default { ...settings, contentFolder: ${JSON.stringify(relative('.', content))} };
`,
    );
    site = await buildElsewhere({
      HANDBOOK_CONFIG: settings,
      HANDBOOK_TODAY: '2028-04-02',
      HANDBOOK_BASE_PATH: BASE_PATH,
    });
    pages = readPages(site.folder);
  });

  afterAll(async () => {
    await site.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const document = (path: string) => pageAt(pages, path).document;
  const mainOf = (path: string) => textOf(elements(document(path), 'main')[0]!);

  test('offers the new area in every choice, and the old ones in none', () => {
    for (const path of ['/', '/help/']) {
      const areas = elements(document(path), 'a').map(textOf);
      expect(areas).toContain('Bridgeshire');
      expect(areas.filter((name) => /^(?:North|South)bridge$/.test(name))).toEqual([]);
    }
  });

  test('finds the new area by the names of the old ones', () => {
    const [names] = elements(document('/contacts/'), 'li').flatMap((one) =>
      textOf(one).startsWith('Bridgeshire') ? [attribute(one, 'data-names') ?? ''] : [],
    );
    expect(names).toMatch(/Northbridge.*Southbridge/);
  });

  test('has the numbers of the new council, and none of the old ones on any page', () => {
    expect(mainOf('/contacts/bridgeshire/')).toMatch(/0300 300 8401.*0300 300 8402/);
    expect(mainOf('/bridgeshire/')).toContain('0300 300 8401');
    const old = pages.filter(({ html }) => /0300 300 (?:8201|8202|8301|8302)/.test(html));
    expect(old.map(({ path }) => path)).toEqual([]);
  });

  test('leads from the contacts of an old council to those of the new one', () => {
    const page = mainOf('/contacts/northbridge/');
    expect(page).toContain('The council of Northbridge ended on 31 March 2028.');
    expect(page).toContain('Call the council that is there today: Contacts for Bridgeshire');
  });

  test('says at the top of every page of an old partnership that it ended, and who took over', () => {
    const own = pages.filter(
      ({ path, document: page }) =>
        path.startsWith('/northbridge/') && elements(page, 'main').length > 0,
    );
    expect(own.length).toBeGreaterThan(2);
    const silent = own.filter(
      ({ document: page }) =>
        !withClass(page, 'app-label').some((label) =>
          /The Northbridge Safeguarding Children Partnership ended on 31 March 2028\. Succeeded by: Bridgeshire/.test(
            textOf(label),
          ),
        ),
    );
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('lists the old partnerships as ended and the new one as current', () => {
    expect(mainOf('/partnerships/')).toMatch(
      /Local partnerships Bridgeshire Safeguarding Children Partnership .*Predecessors that have ended .*Northbridge/,
    );
    expect(mainOf('/bridgeshire/')).toContain(
      'Took over from Northbridge Safeguarding Children Partnership',
    );
  });

  test('tells by the day of the build, not of the test, which law is in force', () => {
    expect(mainOf('/guidance/law/')).toMatch(
      /Schools in the arrangements In force since 1 September 2027/,
    );
  });

  otherPathTests(() => ({ folder: site.folder, pages }), ODD_TEXTS);
});
