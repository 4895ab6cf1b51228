/** What Starlight needs besides the pages. A list of all pages beside each page would be no fair comparison. */
export const starlightFiles = {
  // Astro bundles what a project names here; what it leaves to Node cannot load "astro:" modules.
  'package.json':
    '{ "type": "module", "private": true, "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }\n',
  'astro.config.mjs': `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://benchmark.example',
  integrations: [starlight({ title: 'Benchmark', sidebar: [{ label: 'Start', link: '/start/' }] })],
});
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
};

const PAGE = (title: string, content: string) => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<header><a href="/start/">Benchmark</a></header>
<main><h1>${title}</h1>${content}</main>
</body>
</html>
`;

/** What Eleventy needs besides the pages. */
export const eleventyFiles = {
  'package.json': '{ "type": "module", "private": true }\n',
  'eleventy.config.js': `export default () => ({
  dir: { input: 'content', output: 'dist', includes: '../layouts' },
  markdownTemplateEngine: false,
});
`,
  'content/content.json': '{ "layout": "page.njk" }\n',
  'layouts/page.njk': PAGE('{{ title }}', '{{ content | safe }}'),
};

/** What Hugo needs besides the pages. */
export const hugoFiles = {
  'hugo.toml':
    'baseURL = "https://benchmark.example/"\ntitle = "Benchmark"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  'config.toml':
    'baseURL = "https://benchmark.example/"\ntitle = "Benchmark"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
  'layouts/_default/single.html': PAGE('{{ .Title }}', '{{ .Content }}'),
  'layouts/_default/list.html': PAGE('{{ .Title }}', '{{ .Content }}'),
};
