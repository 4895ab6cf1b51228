import { looks } from '../engine/layout/organisationMeasures.ts';
import { mermaidText } from '../engine/mermaid/mermaidText.ts';
import type { Block, Branch, Card, LineLook, OrganisationChart } from './blocks.ts';
import { breakableAbout, breakableTitle } from './breakable.ts';

/** Written so far: declarations, then what Mermaid wants after them. */
interface Source {
  /** Cards and groups. */
  declared: string[];
  /** Lines. */
  joined: string[];
  /** Addresses, and looks of lines and groups, which Mermaid loses when they come before the lines. */
  finished: string[];
  count: number;
}

/**
 * An organisation chart in Mermaid: what the site draws, and what is offered for reuse. The classes `tops`, `frame` and
 * `beside` tell the layout where groups belong; any other renderer of Mermaid may leave them out.
 */
export function organisationMermaid(
  { tops, topsTitle, root, rest, beside = [] }: OrganisationChart,
  { title, description }: { title: string; description: string },
): string {
  const source: Source = { declared: [], joined: [], finished: [], count: 0 };
  writeJoined(source, { tops, topsTitle, ...(root && { root }) });
  for (const block of beside) {
    const id = write(source, block);
    if (tops.length > 0 || root) source.finished.push(`class ${id} beside`);
  }
  for (const block of rest) write(source, block);
  return [
    'flowchart TB',
    `accTitle: ${mermaidText(title)}`,
    `accDescr: ${mermaidText(description)}`,
    ...source.declared,
    ...source.joined,
    ...source.finished,
    '',
  ].join('\n');
}

/** Writes blocks on top of another, in a group that the layout may draw as a frame. */
function writeJoined(
  source: Source,
  { tops, topsTitle, root }: Pick<OrganisationChart, 'tops' | 'topsTitle' | 'root'>,
): void {
  if (tops.length === 0) {
    if (root) write(source, root);
    return;
  }
  const group = openGroup(source, topsTitle, 'tops');
  const topIds = tops.map(({ block, line }) => ({ id: write(source, block), line }));
  source.declared.push('end');
  if (root) {
    const rootId = write(source, root);
    for (const { id, line } of topIds) writeLine(source, id, line, rootId);
  } else {
    // Keeps the tops above what follows, in renderers that do not know the layout of this site.
    source.joined.push(`${group} ~~~ n${source.count + 1}`);
  }
}

/** Writes a block and all that hangs from it; returns its id. */
function write(source: Source, block: Block): string {
  if (block.kind === 'card') {
    const id = writeCard(source, block.card);
    for (const branch of block.branches) writeBranch(source, id, branch);
    return id;
  }
  const id = openGroup(source, titleOf(block), block.kind === 'box' ? block.look : 'frame');
  if (block.kind === 'box') for (const card of block.cards) writeCard(source, card);
  else for (const inner of block.blocks) write(source, inner);
  source.declared.push('end');
  return id;
}

function writeBranch(source: Source, from: string, { block, line }: Branch): void {
  writeLine(source, from, line, write(source, block));
}

function openGroup(source: Source, title: string, look: string): string {
  const id = nextId(source);
  source.declared.push(`subgraph ${id}["${mermaidText(title)}"]`);
  source.finished.push(`class ${id} ${look}`);
  return id;
}

function writeCard(source: Source, { title, about, href, look }: Card): string {
  const id = nextId(source);
  const lines = [
    `**${breakableTitle(mermaidText(title), looks.title)}**`,
    ...(about === '' ? [] : [breakableAbout(mermaidText(about), looks.about)]),
  ];
  source.declared.push(`${id}["\`${lines.join('\n')}\`"]:::${look}`);
  if (href) source.finished.push(`click ${id} href "${href}"`);
  return id;
}

const strokes: Record<LineLook, string> = { solid: '---', dashed: '-.-', thin: '---' };

function writeLine(source: Source, from: string, line: LineLook, to: string): void {
  if (line === 'thin') source.finished.push(`linkStyle ${source.joined.length} stroke-width:1px`);
  source.joined.push(`${from} ${strokes[line]} ${to}`);
}

function titleOf(block: Exclude<Block, { kind: 'card' }>): string {
  return block.kind === 'box' && block.note ? `${block.title} (${block.note})` : block.title;
}

function nextId(source: Source): string {
  source.count += 1;
  return `n${source.count}`;
}
