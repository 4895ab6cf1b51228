import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{unit,content,runner,truth}/**/*.test.ts'],
          // To load all modules anew for each file takes longer than the tests: they keep no state.
          isolate: false,
          // For machines with much else to do.
          testTimeout: 60_000,
        },
      },
      'tests/components/vitest.config.ts',
      {
        test: {
          // What is true of any edition: the site is in HANDBOOK_DIST, its settings in HANDBOOK_CONFIG.
          name: 'edition',
          include: [
            'tests/editions/**/*.edition.test.ts',
            'tests/build/{links,linkTexts,pages}.build.test.ts',
          ],
          chaiConfig: { truncateThreshold: 0 },
          // The data of a whole site is read, perhaps on a machine with much else to do.
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        test: {
          // Servers of others, with the configurations in hosting/. Not part of `npm test`: they may not be installed.
          name: 'hosting',
          include: ['tests/hosting/**/*.hosting.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.build.test.ts'],
          // One worker reads and parses the site once for all its files, which change nothing in it.
          isolate: false,
          // A report of what is wrong on a page is of use only when it is whole.
          chaiConfig: { truncateThreshold: 0 },
          // Some build the site, beside the tests in a browser.
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
