import { addAll } from '../lib/lists.ts';
import type { MdastNode } from 'satteri';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { ContentFile } from '../loader/entries.ts';

/** What the text of an entry is written in: its fields are no part of it. Quotes and dashes are set as on the page. */
const OPTIONS = { features: { frontmatter: false, smartPunctuation: true } };

/** Everything in the Markdown or MDX text of a file, in order. Throws when MDX cannot be read. */
export function bodyNodes({
  extension,
  body,
}: Pick<ContentFile, 'extension' | 'body'>): MdastNode[] {
  const parse = extension === 'mdx' ? mdxToMdast : markdownToMdast;
  return allNodes(parse(body, OPTIONS));
}

/** The words in a part of a text. */
export function wordsIn(node: MdastNode): string {
  return allNodes(node)
    .map((one) => ('value' in one ? one.value : one.type === 'image' ? (one.alt ?? '') : ''))
    .join('');
}

/** Walks without recursion, because a hostile text may be nested very deeply. */
function allNodes(root: MdastNode): MdastNode[] {
  const found: MdastNode[] = [];
  const waiting: MdastNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    found.push(node);
    if ('children' in node) addAll(waiting, (node.children as MdastNode[]).toReversed());
  }
  return found;
}
