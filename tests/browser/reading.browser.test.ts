import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a page shows its text, its chart and its list', async ({ page }) => {
    await page.goto('central-bedfordshire/structure/working-together-2018/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main svg:visible')).toHaveCount(1);
    await expect(
      page
        .getByRole('main')
        .getByRole('link', { name: /Case Review Group/ })
        .last(),
    ).toBeVisible();
  });

  test('the search page says what is missing and offers lists', async ({ page }) => {
    await page.goto('search/?q=neglect');
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('noscript p')).toContainText('needs JavaScript');
    await page.getByRole('link', { name: 'Site map: every page' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/site map/i);
  });
});

test.describe('with the keyboard', () => {
  test('the first key leads to the skip link, and that to the text', async ({ page }) => {
    await page.goto('glossary/');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('#main-content')).toBeFocused();
  });

  test('the header is passed through in the order it is read', async ({ page }) => {
    await page.goto('glossary/');
    const names: string[] = [];
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      names.push(
        await page.evaluate(() => {
          const { activeElement: focused } = document;
          const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : focused;
          return label?.textContent?.trim() ?? '';
        }),
      );
    }
    const places = await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link')
      .allInnerTexts();
    const start = [
      'Skip to main content',
      'Call 999',
      'Safeguarding Handbook',
      'Search the handbook',
      'Search',
    ];
    expect(places).toContain('Contacts');
    expect(names).toEqual([...start, ...places, 'Home'].slice(0, 12));
  });

  test('every element that takes the focus shows it', async ({ page }) => {
    await page.goto('central-bedfordshire/');
    const unmarked: string[] = [];
    for (let step = 0; step < 30; step += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const focused = document.activeElement;
        if (!focused) return 'nothing';
        const style = getComputedStyle(focused);
        const hasOutline =
          style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
        return hasOutline || style.boxShadow !== 'none' ? '' : focused.outerHTML.slice(0, 100);
      });
      if (seen) unmarked.push(seen);
    }
    expect(unmarked).toEqual([]);
  });

  test('what can be unfolded shows the focus as links do', async ({ page }) => {
    await page.goto('search/?q=neglect');
    const summary = page.locator('summary', { hasText: 'Narrow the results' });
    await summary.focus();
    await expect(summary).not.toHaveCSS('box-shadow', 'none');
    await expect(summary).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  });

  test('a chart is reached, and so is each link in it, with the focus in sight', async ({
    page,
  }) => {
    await page.goto('central-bedfordshire/structure/working-together-2018/');
    const region = page.getByRole('region', { name: /Structure chart/ });
    await region.focus();
    await expect(region).toBeFocused();
    const links = region.locator('svg:visible a');
    const count = await links.count();
    expect(count).toBeGreaterThan(15);
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press('Tab');
      await expect(links.nth(step)).toBeFocused();
      const marked = await links.nth(step).evaluate((link) => {
        const shapes = [link, ...link.querySelectorAll('rect, path, polygon')].map((one) =>
          getComputedStyle(one),
        );
        return shapes.some(
          ({ outlineStyle, strokeWidth }) =>
            outlineStyle !== 'none' || Number.parseFloat(strokeWidth) >= 3,
        );
      });
      expect(marked, `focus on link ${step + 1} of the chart`).toBe(true);
    }
  });
});

test.describe('on paper', () => {
  test('the text stays and the navigation goes', async ({ page }) => {
    await page.goto('central-bedfordshire/arrangements/funding/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
    await expect(page.locator('form[role="search"]')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('table')).toBeVisible();
    await expect(page.getByRole('cell', { name: '£82,037' })).toBeVisible();
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('nothing is there to be pressed: no sections, filters, reports and boxes to type in', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of ['contacts/luton/', 'contacts/', 'buckinghamshire/plan/', 'case-reviews/']) {
      await page.goto(path);
      await expect(page.locator('main').getByRole('heading', { level: 1 })).toBeVisible();
      const pressed = page
        .locator('.app-area-nav, .app-report-number, .app-contact__source, main input, main select')
        .filter({ visible: true });
      expect(await pressed.count(), path).toBe(0);
    }
  });

  test('nothing that stays on one sheet is higher than a sheet', async ({ page }) => {
    // The part of a sheet of A4 inside its margins of 15 mm, in pixels of CSS.
    await page.setViewportSize({ width: 680, height: 1009 });
    await page.emulateMedia({ media: 'print' });
    for (const path of [
      'thresholds/',
      'buckinghamshire/plan/',
      'central-bedfordshire/structure/',
      'glossary/m/',
      'help/',
      'contacts/',
    ]) {
      await page.goto(path);
      const higher = await page.locator('main *').evaluateAll((elements) =>
        elements
          .filter((one) => getComputedStyle(one).breakInside === 'avoid')
          .filter((one) => one.getBoundingClientRect().height > 1009)
          .map((one) => `${one.tagName} ${one.className}`),
      );
      expect(higher, path).toEqual([]);
    }
  });

  test('a name is on the sheet of what is said of it, and what leads into a list on that of the list', async ({
    page,
  }) => {
    await page.emulateMedia({ media: 'print' });
    for (const [path, rows] of [
      ['glossary/m/', '.app-definitions > div'],
      ['help/', '.app-link-list > li'],
      ['help/', '.app-call-list > li'],
      ['buckinghamshire/', '.app-cards__card'],
    ] as const) {
      await page.goto(path);
      const styles = await page
        .locator(rows)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside));
      expect(new Set(styles), `${path} ${rows}`).toEqual(new Set(['avoid']));
    }
    await page.goto('families/conference/');
    const leads = await page
      .locator('main p:has(+ ul)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(leads)).toEqual(new Set(['avoid']));
  });

  test('the home page has no box to type in', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto('');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main input, main button').filter({ visible: true })).toHaveCount(0);
  });

  test('no word of a table is broken', async ({ page }) => {
    await page.setViewportSize({ width: 680, height: 1009 });
    await page.emulateMedia({ media: 'print' });
    await page.goto('luton/structure/');
    const meets = page.getByRole('columnheader', { name: 'Meets' });
    await expect(meets).toBeVisible();
    expect(await meets.evaluate((heading) => heading.scrollWidth <= heading.clientWidth)).toBe(
      true,
    );
    const lines = await meets.evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      return range.getClientRects().length;
    });
    expect(lines).toBe(1);
  });

  test('the contacts of an area fill three sheets at most, and how they are known is open', async ({
    page,
  }) => {
    await page.goto('contacts/luton/');
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.app-evidence li').first()).toBeVisible();
  });
});
