import type { AstroIntegration } from 'astro';
import { splitFrontmatter } from '../../loader/splitFrontmatter.ts';

/**
 * Takes the fields off MDX texts before Astro renders them. The content loader has read them, and
 * Astro's own reader of YAML refuses or reads some of them differently.
 */
export function mdxTexts(): AstroIntegration {
  return {
    name: 'handbook:mdx-texts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'handbook:mdx-texts',
                transform: {
                  order: 'pre',
                  filter: { id: /\/src\/content\/.*\.mdx$/ },
                  handler: (code: string) => ({ code: textOf(code), map: null }),
                },
              },
            ],
          },
        });
      },
    },
  };
}

/** The text of an MDX file on the lines on which it stands, without the fields above it. */
export function textOf(file: string): string {
  const split = splitFrontmatter(file.replaceAll('\r\n', '\n'));
  return typeof split === 'string' ? file : '\n'.repeat(split.bodyLine - 1) + split.body;
}
