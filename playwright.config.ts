import { defineConfig } from '@playwright/test';
import { chromiumLaunchOptions } from './src/chromium/browser.ts';

const { args, ...launchOptions } = await chromiumLaunchOptions();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.{browser,a11y}.test.ts',
  globalSetup: './tests/browser/serve.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['HANDBOOK_REPORT']
    ? [['line'], ['json', { outputFile: process.env['HANDBOOK_REPORT'] }]]
    : [['list']],
  use: {
    viewport: { width: 1280, height: 900 },
    // What a test leaves is cleared, the cache of the browser included; a new context takes longer.
    reuseContext: true,
    locale: 'en-GB',
    // One process for all pages of a browser: a page that was blank would else start one.
    launchOptions: { ...launchOptions, args: [...args, '--renderer-process-limit=1'] },
    trace: 'off',
    screenshot: 'off',
    video: 'off',
  },
});
