import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { isDeep } from '../helpers/depth.ts';
import { expect, test } from './site.ts';

/** What a school comes with, the links it taps from the home page, and the number or page it needs. */
const stories: [story: string, taps: string[], needs: string][] = [
  ['a child who lives in Luton is bruised', ['Luton'], '01582 547653'],
  ['a child lives in Rutland, and it is 22:00', ['Rutland'], '0116 305 0005'],
  ['a child lives in Rutland, and it is Tuesday morning', ['Rutland'], '01572 758407'],
  ['a teacher in Luton who lives in Bedford is accused', ['Luton'], '01582 548069'],
  ['a coach in Bedford who lives in Luton is accused', ['Bedford'], '01234 276693'],
  ['a pupil lives in Dunstable', ['Central Bedfordshire'], '0300 300 8585'],
  ['a pupil lives in Dunstable, and it is Saturday', ['Central Bedfordshire'], '0300 300 8123'],
  ['an assistant in Biggleswade is accused', ['Central Bedfordshire'], '0300 300 8142'],
  ['a pupil of a Luton school lives in Bedford', ['Bedford'], '01234 718700'],
  ['a pupil in Bedford says at a sleep-over that home is not safe', ['Bedford'], '0300 300 8123'],
  ['a pupil lives in the city of Leicester, and it is Sunday', ['Leicester'], '0116 454 1004'],
  ['a teacher in the city of Leicester is accused', ['Leicester'], '0116 454 2440'],
  ['a pupil lives in Loughborough', ['Leicestershire'], '0116 305 0005'],
  ['a volunteer in Hinckley is accused', ['Leicestershire'], '0116 305 4141'],
  ['a pupil lives in Aylesbury', ['Buckinghamshire'], '01296 383962'],
  ['a pupil lives in Aylesbury, and it is night', ['Buckinghamshire'], '0800 999 7677'],
  ['a supply teacher in High Wycombe is accused', ['Buckinghamshire'], '01296 382070'],
  ['a school in Chesham wants advice on its policy', ['Buckinghamshire'], '01296 382912'],
  ['a pupil wants to talk to somebody, not to us', ['All contacts'], '0800 1111'],
  [
    'a pupil lives in an area that is not here',
    ['Schools and early years'],
    'every council in England',
  ],
];

test.use({ viewport: { width: 320, height: 640 } });

/** Follows a link by its whole name, as one tap. */
async function tap(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true }).first();
  await expect(link).toBeVisible();
  await link.click();
}

/** Height of what a thumb has to hit. */
async function heightOf(link: Locator): Promise<number> {
  return (await link.boundingBox())?.height ?? 0;
}

/** Stories told without JavaScript: one of each kind of way, and all of them in a deep test. */
const plainStories = isDeep
  ? stories
  : stories.filter(
      ([, [first]], index) =>
        ['Rutland', 'All contacts', 'Schools and early years'].includes(first ?? '') &&
        stories.findIndex(([, [other]]) => other === first) === index,
    );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'twenty stories' : 'twenty stories without JavaScript', () => {
    test.use({ javaScriptEnabled });

    for (const [story, taps, needs] of javaScriptEnabled ? stories : plainStories) {
      test(`${story}: ${needs} is reached`, async ({ page, complaints }) => {
        await page.goto('');
        for (const name of taps) await tap(page, name);
        const wanted = page
          .getByRole('main')
          .getByRole('link', { name: needs, exact: true })
          .first();
        await wanted.scrollIntoViewIfNeeded();
        await expect(wanted).toBeInViewport();
        // The last tap is the call itself.
        expect(taps.length + 1).toBeLessThanOrEqual(2);
        if (/^\d/.test(needs)) {
          const digits = needs.replaceAll(' ', '');
          await expect(wanted).toHaveAttribute('href', `tel:${digits}`);
          expect(await heightOf(wanted)).toBeGreaterThanOrEqual(44);
        }
        expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
      });
    }
  });
}

test('there are twenty stories', () => {
  expect(stories).toHaveLength(20);
  expect(plainStories.length).toBeGreaterThanOrEqual(3);
});

test.describe('on the first screen of a phone', () => {
  test.use({ viewport: { width: 360, height: 640 } });

  for (const area of ['luton', 'central-bedfordshire', 'buckinghamshire', 'rutland']) {
    test(`the front door of ${area} can be rung without scrolling`, async ({ page }) => {
      await page.goto(`contacts/${area}/`);
      const door = page.getByRole('region', { name: /^Worried about a child/ });
      await expect(door.getByRole('link').first()).toBeInViewport({ ratio: 1 });
    });
  }
});

test.describe('the area finder', () => {
  const shown = (page: Page) => page.locator('app-area-finder li:visible a').allInnerTexts();

  for (const [typed, found] of [
    ['South Beds', ['Central Bedfordshire']],
    ['Bucks County Council', ['Buckinghamshire']],
    ['Aylesbury Vale', ['Buckinghamshire']],
    ['oakham', ['Rutland']],
    ['Leicester', ['Leicester', 'Leicestershire']],
    ['London Borough of Lewisham', ['Lewisham']],
    ['scilly', ['Isles of Scilly']],
  ] as const) {
    test(`finds ${found.join(' and ')} for "${typed}"`, async ({ page }) => {
      await page.goto('contacts/');
      await page.getByLabel(/Town, village/).fill(typed);
      expect(await shown(page)).toEqual([...found]);
      await expect(page.getByRole('status')).toHaveText(/^\d areas?$/);
    });
  }

  test('keeps every area for nonsense, and says so', async ({ page }) => {
    await page.goto('contacts/');
    const all = await shown(page);
    await page.getByLabel(/Town, village/).fill('Zzyzx');
    expect(await shown(page)).toEqual(all);
    await expect(page.getByRole('status')).toContainText(
      'No area on this site has a place of that name',
    );
  });

  test('goes to the only area found on Enter, and keeps and sends nothing', async ({
    page,
    complaints,
  }) => {
    await page.goto('contacts/');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.getByLabel(/Town, village/).fill('Uppingham');
    expect(requests).toEqual([]);
    const kept = await page.evaluate(
      () => localStorage.length + sessionStorage.length + document.cookie.length,
    );
    expect(kept).toBe(0);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Contacts for Rutland');
    expect(page.url()).not.toContain('Uppingham');
    expect(complaints).toEqual({ console: [], failed: [], elsewhere: [] });
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('is a list of all areas with their other names, and no field', async ({ page }) => {
      await page.goto('contacts/');
      expect(await shown(page)).toHaveLength(readdirSync('src/content/shared/areas').length);
      await expect(page.getByText('Oakham')).toBeVisible();
      await expect(page.getByLabel(/Town, village/)).toBeHidden();
    });
  });
});

test('a page of contacts read aloud makes sense', async ({ page }) => {
  await page.goto('contacts/rutland/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "Contacts for Rutland" [level=1]
    - paragraph: Who to call, day and night.
    - region "Emergency":
      - heading "Emergency" [level=2]
      - link "999"
      - paragraph:
        - link "Source of 999"
    - region "Worried about a child Children's Duty Team (Rutland)":
      - heading "Worried about a child" [level=2]
      - paragraph: Children's Duty Team (Rutland)
      - list:
        - listitem:
          - link "01572 758407"
          - text: Office hours
          - paragraph:
            - text: Not sure if they are open? Ring
            - link "0116 305 0005"
        - listitem:
          - link "childrensreferrals@rutland.gov.uk"
        - listitem:
          - link "Web page"
      - paragraph: Another page gives 01572 722577. Use what is shown here.
      - paragraph:
        - link /Source/
    - region /Evenings, nights and weekends First Response/
    - region /Concern about somebody who works with children/
    - region /Early help for a family/
    - paragraph: These contacts come from public pages. No service has confirmed them to us yet.
  `);
});
