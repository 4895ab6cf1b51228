import type { MarkdownHeading } from 'astro';
import { satteri } from '@astrojs/markdown-satteri';
import { handbook } from '../../../handbook.config.ts';
import { markdownPlugins } from './plugins.ts';

/** What turns Markdown and MDX texts into HTML. */
export const textProcessor = satteri({ hastPlugins: markdownPlugins(handbook.basePath) });

let renderer: ReturnType<typeof textProcessor.createRenderer> | undefined;

/** The HTML of a Markdown text, with its headings. */
export async function renderText(
  text: string,
): Promise<{ html: string; headings: MarkdownHeading[] }> {
  renderer ??= textProcessor.createRenderer({ syntaxHighlight: false });
  // Fields are read already: what looks like them at the very start of a text is text.
  const { code, metadata } = await (await renderer).render(`\n${text}`);
  return { html: code, headings: metadata.headings };
}
