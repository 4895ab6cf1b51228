import { handbook } from '../handbook.config.ts';
import { buildSite } from '../src/site/buildSite.ts';
import { serveSite } from '../src/site/serveSite.ts';
import { siteSummary } from '../src/site/siteSummary.ts';

const { name, port, basePath } = handbook;

if (await buildSite(process.argv.slice(2))) {
  const { pages, entries, charts } = await siteSummary('dist', 'src/content');
  await serveSite({ folder: 'dist', port, basePath });
  process.stdout.write(`
${name}: http://localhost:${port}${basePath}
${pages} pages from ${entries} entries, with ${charts} charts.
Stop with Ctrl+C.
`);
} else {
  process.exitCode = 1;
}
