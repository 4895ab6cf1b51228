import type { Browser, BrowserContext, Page } from 'playwright-core';

// cspell:words networkidle longtask

/** What a reader with a slow telephone waits for, in milliseconds, and what is sent. */
export interface Visit {
  firstPaint: number;
  largestPaint: number;
  layoutShift: number;
  blocking: number;
  bytes: number;
  requests: number;
}

/** Slow 3G: milliseconds of each request, and bytes a second. */
const NETWORK = { latency: 400, bytesPerSecond: 400_000 / 8 };
/** A cheap telephone takes four times as long as the computer of the test. */
const CPU = 4;
/** What a script may take before it counts as blocking, in milliseconds. */
const NOT_FELT = 50;

declare global {
  interface Window {
    seen: { largest: number; shift: number; blocking: number };
  }
}

/** Opens a page for the first time on a slow telephone, then another one, which finds in the cache what both use. */
export async function slowVisits(
  browser: Browser,
  { first, next }: { first: string; next: string },
): Promise<{ first: Visit; next: Visit }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const traffic = await slowDown(context, page);
    await page.addInitScript(watch, NOT_FELT);
    return {
      first: await visit(page, first, traffic),
      next: await visit(page, next, traffic),
    };
  } finally {
    await context.close();
  }
}

interface Traffic {
  bytes: number;
  requests: number;
}

/** Slows the network and the processor down, and counts what comes over the network. */
async function slowDown(context: BrowserContext, page: Page): Promise<Traffic> {
  const traffic = { bytes: 0, requests: 0 };
  const client = await context.newCDPSession(page);
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: NETWORK.latency,
    downloadThroughput: NETWORK.bytesPerSecond,
    uploadThroughput: NETWORK.bytesPerSecond,
  });
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  const cached = new Set<string>();
  client.on('Network.requestServedFromCache', ({ requestId }) => cached.add(requestId));
  client.on('Network.responseReceived', ({ requestId, response }) => {
    if (response.fromDiskCache === true) cached.add(requestId);
  });
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (cached.has(requestId)) return;
    traffic.bytes += encodedDataLength;
    traffic.requests += 1;
  });
  return traffic;
}

async function visit(page: Page, address: string, traffic: Traffic): Promise<Visit> {
  Object.assign(traffic, { bytes: 0, requests: 0 });
  await page.goto(address, { waitUntil: 'networkidle' });
  const times = await page.evaluate(() => ({
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    ...window.seen,
  }));
  return {
    firstPaint: times.firstPaint,
    largestPaint: times.largest,
    layoutShift: times.shift,
    blocking: times.blocking,
    ...traffic,
  };
}

/** Runs in the page: adds up what a reader sees move and has to wait for. */
function watch(notFelt: number): void {
  window.seen = { largest: 0, shift: 0, blocking: 0 };
  const observe = (type: string, see: (entry: PerformanceEntry) => void) => {
    new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({
      type,
      buffered: true,
    });
  };
  observe('largest-contentful-paint', ({ startTime }) => {
    window.seen.largest = startTime;
  });
  observe('layout-shift', (entry) => {
    window.seen.shift += (entry as PerformanceEntry & { value: number }).value;
  });
  observe('longtask', ({ duration }) => {
    window.seen.blocking += Math.max(0, duration - notFelt);
  });
}
