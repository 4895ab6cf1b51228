import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import handbook from './handbookRules.js';

// For .astro and .js files. Files of TypeScript alone are for Oxlint, which reads them in a third of the time: it has the
// same rules, and those that ask for types (.oxlintrc.json).
export default tseslint.config(
  {
    ignores: [
      'dist*/',
      'node_modules/',
      '.astro/',
      '.cache/',
      'reports/',
      'test-results/',
      'tests/fixtures/',
      'public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs['flat/recommended'],
  ...astro.configs['flat/jsx-a11y-recommended'],
  {
    plugins: { handbook },
    rules: {
      'handbook/one-place': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // TypeScript tells which of `!` and a check is needed; `data.sources[0]!` after a schema's `min(1)` is sound.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**'],
    rules: { 'max-lines': ['error', { max: 300 }], 'handbook/layers': 'error' },
  },
  {
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1), which this rule does not know.
    files: ['src/components/parts/Chart.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' },
  },
);
