import { expect, test } from './site.ts';

/** Kinds of page, and the part of each that is the answer. */
const answers: [path: string, answer: string][] = [
  ['', '.app-audiences h2 a'],
  ['contacts/', '.app-area-finder__link'],
  ['buckinghamshire/', 'main a[href^="tel:"]'],
  ['central-bedfordshire/', 'main a[href^="tel:"]'],
  ['leicestershire-rutland/', 'main a[href^="tel:"]'],
  ['search/?q=neglect', '#results a'],
  ['contacts/buckinghamshire/', '.app-contact:not(.app-contact--emergency) a[href^="tel:"]'],
  ['buckinghamshire/procedures/', '.app-columns__text a'],
  ['procedures/making-a-referral/', '.app-glance dt'],
  ['help/', '.app-columns__text a[href="tel:999"]'],
  ['families/help/', 'main a[href^="tel:"]'],
];

test.use({ viewport: { width: 320, height: 568 } });

for (const [path, answer] of answers)
  test(`the answer of /${path} is on the first screen of a small phone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator(answer).first()).toBeInViewport({ ratio: 1 });
  });
