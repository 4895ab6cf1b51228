/** @type {import('stylelint').Config} */
export default {
  extends: ['stylelint-config-standard-scss'],
  ignoreFiles: ['dist*/**', 'node_modules/**', 'tests/**'],
  reportNeedlessDisables: true,
  rules: {
    // Colours, steps of spacing and widths of windows have names, in src/styles/tokens.ts.
    'color-no-hex': true,
    'color-named': 'never',
    'function-disallowed-list': [
      'rgb',
      'rgba',
      'hsl',
      'hsla',
      'hwb',
      'lab',
      'lch',
      'oklch',
      'oklab',
    ],
    'declaration-property-unit-disallowed-list': {
      '/^(?:margin|padding|gap|row-gap|column-gap|scroll-margin)/': ['px'],
    },
    'media-feature-name-disallowed-list': ['width', 'min-width', 'max-width'],
    // Tables of texts look as those of templates do, headings as govuk-frontend’s.
    'scss/at-extend-no-missing-placeholder': null,
    // House style: blocks and elements (`app-steps__title`), as in govuk-frontend.
    'selector-class-pattern':
      '^[a-z]+(?:-[a-z]+)*(?:__[a-z]+(?:-[a-z]+)*)?(?:--[a-z]+(?:-[a-z]+)*)?$',
  },
};
