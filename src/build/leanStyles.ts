import type { ViteUserConfig } from 'astro';

type PostcssOptions = Exclude<NonNullable<NonNullable<ViteUserConfig['css']>['postcss']>, string>;
type PostcssPlugin = NonNullable<PostcssOptions['plugins']>[number];

/** What no browser of the last years lacks: `max()`, and boxes that stick. */
const EVERYWHERE = /^\((?:margin|padding|border-width): ?max\(|position: ?sticky/;

/** Smoothing of letters. It is inherited: the page has it, and no part of a page needs it again. */
const INHERITED = ['-webkit-font-smoothing', '-moz-osx-font-smoothing'];

/** Older names of a property that is there as well. */
const OLDER_NAMES = [
  '-webkit-text-decoration-skip',
  '-webkit-text-decoration-skip-ink',
  'text-decoration-skip',
  '-ms-user-select',
];

/**
 * Leaves out of govuk-frontend's rules what no page of this site needs: questions whether a browser can do what all can,
 * values in case a property of the page is missing that is always there, the family of letters once more for paper, and
 * the older names of properties. That is 300 bytes of every first visit.
 */
export const leanStyles: PostcssPlugin = {
  postcssPlugin: 'handbook:lean-styles',
  OnceExit(root) {
    root.walkAtRules('supports', (rule) => {
      if (EVERYWHERE.test(rule.params)) rule.replaceWith(rule.nodes ?? []);
    });
    root.walkDecls((declaration) => {
      const { prop, value, parent } = declaration;
      const around = parent?.parent;
      const isOnPaper =
        around?.type === 'atrule' && 'name' in around && around.name === 'media'
          ? around.params === 'print'
          : false;
      if (
        INHERITED.includes(prop) ||
        OLDER_NAMES.includes(prop) ||
        (prop === 'font-family' && isOnPaper)
      )
        declaration.remove();
      else declaration.value = value.replaceAll(/var\((--govuk-[a-z-]+), [^()]+\)/g, 'var($1)');
    });
  },
};
