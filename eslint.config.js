import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/** A rule that keeps a folder from importing what its layer must not know. */
const mustNotImport = (...patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns }],
});

const layer = {
  astroContent: {
    regex: '^astro:',
    message: 'Only src/queries.ts and src/content.config.ts read content from Astro.',
  },
  files: {
    regex: '^(node:)?(fs|child_process|http)(/|$)',
    message: 'This layer is pure: it reads and writes nothing.',
  },
  queries: { regex: '/queries(\\.ts)?$', message: 'Data comes in as props or arguments.' },
  model: { regex: '/model/', message: 'Schemas know nothing of the layers above them.' },
  components: {
    regex: '/(components|layouts|pages)/',
    message: 'This layer knows nothing of HTML.',
  },
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
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
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/only-throw-error': 'error',
    },
  },
  {
    files: ['src/**'],
    rules: {
      'max-lines': ['error', { max: 300 }],
      ...mustNotImport(layer.astroContent),
    },
  },
  {
    files: ['src/queries.ts', 'src/content.config.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': 'off' },
  },
  {
    files: ['src/schemas/**'],
    rules: mustNotImport(
      layer.astroContent,
      layer.files,
      layer.queries,
      layer.model,
      layer.components,
    ),
  },
  {
    files: ['src/model/**', 'src/lib/**'],
    rules: {
      ...mustNotImport(layer.astroContent, layer.files, layer.queries, layer.components),
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'Take "today" as an argument.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Take "today" as an argument.',
        },
      ],
    },
  },
  {
    files: ['src/components/**', 'src/layouts/**', 'src/browser/**'],
    ignores: ['src/components/authoring/**'],
    rules: mustNotImport(layer.astroContent, layer.queries),
  },
  {
    files: [
      'src/loader/**',
      'src/problems/**',
      'src/checks/**',
      'src/charts/**',
      'src/chromium/**',
      'src/build/**',
      'src/search/**',
    ],
    rules: mustNotImport(layer.astroContent, layer.queries, layer.components),
  },
  {
    // A region that scrolls has to be reachable by keyboard (WCAG 2.1.1), which this rule does not know.
    files: ['src/components/ScrollRegion.astro', 'src/components/Chart.astro'],
    rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': 'off' },
  },
);
