import { expect, test } from './site.ts';

test.use({ viewport: { width: 320, height: 640 } });

const PAGES = [
  'contacts/',
  'contacts/luton/',
  'contacts/rutland/',
  'contacts/buckinghamshire/',
  'contacts/luton/sheet/',
  'contacts/buckinghamshire/sheet/',
  'schools/',
  'practitioners/',
  'thresholds/',
  'luton/',
  'families/help/',
  'procedures/making-a-referral/',
  'luton/procedures/making-a-referral/',
  'pan-bedfordshire/procedures/allegations-against-people-who-work-with-children/',
  'pan-bedfordshire/procedures/child-protection-enquiries/',
  'llr/procedures/allegations-against-people-who-work-with-children/',
  'leicestershire-rutland/procedures/making-a-referral/',
];

for (const path of PAGES) {
  test(`every number on /${path} is read on a screen of 320 px without scrolling sideways`, async ({
    page,
  }) => {
    await page.goto(path);
    const faults = await page.evaluate(() => {
      const links = [
        ...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"], a[href^="sms:"]'),
      ];
      return links.flatMap((link) => {
        const number = link.textContent.trim();
        const { left, right, width } = link.getBoundingClientRect();
        if (width === 0) return [`${number} is not shown`];
        if (left < 0 || right > window.innerWidth) return [`${number} from ${left} to ${right}`];
        for (let around = link.parentElement; around; around = around.parentElement)
          if (
            around.scrollWidth > around.clientWidth &&
            getComputedStyle(around).overflowX !== 'visible'
          )
            return [
              `${number} lies in ${around.tagName}.${around.className}, which scrolls sideways`,
            ];
        return [];
      });
    });
    expect(faults).toEqual([]);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
  });
}
