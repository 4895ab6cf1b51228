import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oncePer } from '../../lib/oncePer.ts';
import { entriesOf, siteContent } from '../../loader/siteContent.ts';
import type { SiteContent } from '../../loader/siteContent.ts';
import { splitFrontmatter } from '../../loader/splitFrontmatter.ts';

/**
 * Hands Astro the MDX texts that the content loader has read, without their fields: Astro's own reader of YAML
 * refuses or reads some of them differently.
 */
export function mdxTexts(): AstroIntegration {
  return {
    name: 'handbook:mdx-texts',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const filter = { id: /\.mdx(?:\?|$)/ };
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'handbook:mdx-texts',
                load: {
                  order: 'pre',
                  filter,
                  handler: (id: string) => textInStore(root, id.replace(/\?.*/, '')),
                },
                transform: {
                  order: 'pre',
                  filter,
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

/** The text of an entry as it was read; undefined when its file has a mistake, so that Vite reads the file. */
async function textInStore(root: string, path: string): Promise<string | undefined> {
  const found = programs(await siteContent(root)).get(relative(root, path).replaceAll('\\', '/'));
  return found && linedUp(found);
}

/** Entries whose text is a program, by their files: each is asked for by its file. */
const programs = oncePer(({ read, shown }: SiteContent) => {
  const all = [...read.entries, ...entriesOf(shown)];
  // The text as it is shown has no marks of local passages: it comes last.
  return new Map(
    all.filter(({ file }) => file.endsWith('.mdx')).map((entry) => [entry.file, entry]),
  );
});

/** The text of an MDX file on the lines on which it is, without the fields above it. */
export function textOf(file: string): string {
  const split = splitFrontmatter(file.replaceAll('\r\n', '\n'));
  return typeof split === 'string' ? file : linedUp(split);
}

function linedUp({ body, bodyLine }: { body: string; bodyLine: number }): string {
  return '\n'.repeat(bodyLine - 1) + body;
}
