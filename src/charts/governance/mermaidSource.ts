import { mermaidText } from '../engine/mermaid/mermaidText.ts';
import type { Block, Branch, Card, LineLook, OrganisationChart } from './blocks.ts';

/** Written so far: declarations, then lines and links, which Mermaid wants after what they join. */
interface Source {
  declared: string[];
  joined: string[];
  count: number;
}

/** The same chart in Mermaid, for reuse elsewhere. Addresses are as they stand in the cards. */
export function organisationMermaid(
  { tops, root, rest }: OrganisationChart,
  { title, description }: { title: string; description: string },
): string {
  const source: Source = { declared: [], joined: [], count: 0 };
  const topIds = tops.map(({ block, line }) => ({ id: write(source, block), line }));
  const rootId = root && write(source, root);
  for (const block of rest) write(source, block);
  if (rootId) for (const { id, line } of topIds) source.joined.push(edge(id, line, rootId));
  return [
    'flowchart TB',
    `accTitle: ${mermaidText(title)}`,
    `accDescr: ${mermaidText(description)}`,
    ...source.declared,
    ...source.joined,
    '',
  ].join('\n');
}

/** Writes a block and all that hangs from it; returns its id. */
function write(source: Source, block: Block): string {
  if (block.kind === 'card') {
    const id = writeCard(source, block.card);
    for (const branch of block.branches) writeBranch(source, id, branch);
    return id;
  }
  const id = nextId(source);
  source.declared.push(`subgraph ${id}["${mermaidText(titleOf(block))}"]`);
  if (block.kind === 'box') for (const card of block.cards) writeCard(source, card);
  else for (const inner of block.blocks) write(source, inner);
  source.declared.push('end');
  return id;
}

function writeBranch(source: Source, from: string, { block, line }: Branch): void {
  source.joined.push(edge(from, line, write(source, block)));
}

function writeCard(source: Source, { title, about, href }: Card): string {
  const id = nextId(source);
  const lines = [`**${mermaidText(title)}**`, ...(about === '' ? [] : [mermaidText(about)])];
  source.declared.push(`${id}["\`${lines.join('\n')}\`"]`);
  if (href) source.joined.push(`click ${id} href "${href}"`);
  return id;
}

const strokes: Record<LineLook, string> = { solid: '---', dashed: '-.-', thin: '---' };

function edge(from: string, line: LineLook, to: string): string {
  return `${from} ${strokes[line]} ${to}`;
}

function titleOf(block: Exclude<Block, { kind: 'card' }>): string {
  return block.kind === 'box' && block.note ? `${block.title} (${block.note})` : block.title;
}

function nextId(source: Source): string {
  source.count += 1;
  return `n${source.count}`;
}
