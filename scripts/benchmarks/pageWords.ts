import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** What begins each block in Markdown. */
const BLOCKS: Readonly<Record<string, string>> = {
  h2: '## ',
  h3: '### ',
  h4: '#### ',
  p: '',
  li: '- ',
  dt: '',
  dd: '',
  td: '',
  th: '',
  caption: '',
  figcaption: '',
};

/** Writes the words of every page of a built site as Markdown with a title, for other generators. Gives their number. */
export async function writePageWords(site: string, folder: string): Promise<number> {
  await rm(folder, { recursive: true, force: true });
  const pages = (await readdir(site, { recursive: true })).filter((file) =>
    /(?:^|[\\/])index\.html$/.test(file),
  );
  let count = 0;
  for (const page of pages) {
    const { title, text } = wordsOf(await readFile(join(site, page), 'utf8'));
    if (text === '') continue;
    const name = page.replaceAll('\\', '/').replace(/\/?index\.html$/, '') || 'start';
    const file = join(folder, `${name}.md`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, `---\ntitle: ${JSON.stringify(title)}\n---\n\n${text}\n`);
    count += 1;
  }
  return count;
}

function wordsOf(html: string): { title: string; text: string } {
  const main = find(parse(html), 'main');
  if (!main) return { title: '', text: '' };
  const blocks: string[] = [];
  const walk = (node: Node) => {
    if (!('childNodes' in node)) return;
    const start = BLOCKS[node.nodeName];
    const hasBlocks = node.childNodes.some(
      (child) => child.nodeName in BLOCKS || /^(?:ul|ol|dl|table|div)$/.test(child.nodeName),
    );
    if (start === undefined || hasBlocks) node.childNodes.forEach(walk);
    else blocks.push(start + escaped(textOf(node)));
  };
  walk(main);
  const heading = find(main, 'h1');
  const title = (heading ? textOf(heading) : '') || 'Page';
  return { title, text: blocks.filter((block) => /\w/.test(block)).join('\n\n') };
}

function find(node: Node, name: string): Node | undefined {
  if (node.nodeName === name) return node;
  if (!('childNodes' in node)) return undefined;
  for (const child of node.childNodes) {
    const found = find(child, name);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Node): string {
  const all = (one: Node): string =>
    'value' in one ? one.value : 'childNodes' in one ? one.childNodes.map(all).join('') : '';
  return all(node).replaceAll(/\s+/g, ' ').trim();
}

/** Text that no generator takes for markup, a template or a shortcode. */
function escaped(text: string): string {
  return text.replaceAll(/[{}<>[\]|*_`#~$\\]/g, ' ').trim();
}
