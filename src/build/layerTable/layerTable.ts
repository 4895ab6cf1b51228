import { layers } from '../../../layers.js';
import type { Layer } from '../../../layers.js';

const BEGIN =
  '<!-- Made from layers.js by `npm run docs:layers`: change that file, not this table. -->\n\n';
const END = '<!-- End of the table. -->';

/**
 * A document with its table of layers as layers.js has it now.
 * @throws when the document has no place for the table.
 */
export function withLayerTable(document: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error('The document has no place for the table of layers.');
  return document.slice(0, begin + BEGIN.length) + `${layerTable()}\n` + document.slice(end);
}

/** Which layer may import which, as a table in Markdown, in the order of layers.js. */
function layerTable(): string {
  const rows = Object.entries<Layer>(layers).map(([name, { does, imports, node, astro }]) => {
    const others = imports.map((other) => `\`${other}\``);
    const platform = [...(node ? ['Node'] : []), ...(astro ? ['`astro:` modules'] : [])];
    return [`\`src/${name}\``, does, others.join(', '), platform.join(', ')];
  });
  return [['Layer', 'Does', 'May import', 'May also use'], Array(4).fill('-'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('');
}
