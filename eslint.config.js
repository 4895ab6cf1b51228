import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layersRule } from './layersRule.js';
import { restrictedSyntaxRules } from './restrictedSyntax.js';

export default tseslint.config(
  {
    ignores: [
      'dist*/',
      'node_modules/',
      '.astro/',
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
    rules: {
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
    files: ['src/**/*.ts', 'scripts/**/*.ts', 'tests/**/*.ts', '*.ts'],
    languageOptions: {
      // One program for all files takes less time than the service of an editor.
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  // What is asked of each argument of each call takes half of the time of all rules together; a deep test asks it of tests, too.
  ...(process.env.HANDBOOK_DEPTH === 'usual'
    ? [{ files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-misused-promises': 'off' } }]
    : []),
  {
    files: ['src/**'],
    plugins: { handbook: { rules: { layers: layersRule } } },
    rules: { 'max-lines': ['error', { max: 300 }], 'handbook/layers': 'error' },
  },
  ...restrictedSyntaxRules(),
  {
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1), which this rule does not know.
    files: ['src/components/parts/Chart.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' },
  },
);
