import type { Page } from '@playwright/test';
import { handbook } from '../../handbook.config.ts';
import { withBase } from '../../src/lib/paths.ts';
import { readerTasks, tapsOf, wayInWords } from './readerTasks.ts';
import type { Step } from './readerTasks.ts';
import { expect, test, settled } from './site.ts';

test.use({ viewport: { width: 320, height: 568 } });

/** Follows a link that can be seen, or opens a result of a search that starts on the home page. */
async function take(page: Page, step: Step): Promise<void> {
  if ('tap' in step) {
    const exact = typeof step.tap === 'string';
    const control =
      step.tap === 'Menu'
        ? page.locator('summary', { hasText: 'Menu' })
        : page.getByRole('link', { name: step.tap, exact });
    await control.filter({ visible: true }).first().click();
    return;
  }
  await page.getByRole('main').getByRole('searchbox').fill(step.search);
  await page.getByRole('main').getByRole('button', { name: 'Search' }).click();
  await page.waitForURL(/search/);
  await settled(page);
  const results = page.locator('#results');
  const name = { name: step.open, exact: typeof step.open === 'string' };
  await results.getByRole('link', name).first().click();
}

for (const task of readerTasks) {
  const taps = tapsOf(task);
  const answers = task.answers.map(({ element }) => element).join(', ');
  test(`(${task.id}) ${task.task}: ${wayInWords(task)}, ${taps} taps, answer in ${answers}`, async ({
    page,
  }) => {
    expect(taps).toBeLessThanOrEqual(task.steps.some((step) => 'search' in step) ? 1 : 3);
    await page.goto('');
    for (const step of task.steps) await take(page, step);
    await page.waitForURL((url) => url.pathname === withBase(task.page, handbook.basePath));
    for (const { element, says, isOnFirstScreen } of task.answers) {
      const answer = page.locator(element).filter({ hasText: says, visible: true }).first();
      await expect(answer).toBeVisible();
      if (isOnFirstScreen) await expect(answer).toBeInViewport();
    }
  });
}
