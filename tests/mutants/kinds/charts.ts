import { inPage, must, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';

const NAMED = 'accTitle: A chart\n  accDescr: Two steps';

/** A block with a chart. */
function block(lines: string, before = ''): string {
  return `\`\`\`mermaid\n${before}flowchart TB\n  ${NAMED}\n${lines}\n\`\`\``;
}

/** Charts that are not drawn, or that would do more than show something. */
export const chartKinds: MutantKind[] = [
  inPage('chart without a title', must, '```mermaid\nflowchart TB\n  a --> b\n```'),
  inPage('chart marked with a capital', must, block('  a --> b').replace('mermaid', 'Mermaid')),
  inPage('chart without a mark', must, block('  a --> b').replace('mermaid', '')),
  inPage(
    'chart with its own settings',
    must,
    block('  a --> b', '%%{init: {"theme": "dark"}}%%\n'),
  ),
  inPage('chart with fields above it', must, block('  a --> b', '---\ntitle: A\n---\n')),
  inPage(
    'chart that leads to another site',
    must,
    block('  a --> b\n  click a "https://evil.example/"'),
  ),
  inPage(
    'chart that leads to a site without a kind',
    must,
    block('  a --> b\n  click a href "//evil.example/"'),
  ),
  inPage('chart that leads to no page', must, block('  a --> b\n  click a "/no-such-page/"')),
  inPage(
    'chart that runs a script',
    must,
    block('  a --> b\n  click a href "javascript:alert(1)"'),
  ),
  inPage('chart that calls a function', must, block('  a --> b\n  click a call alert(1)')),
  inPage('chart with a picture', must, block('  a@{ img: "https://evil.example/p.png" }')),
  inPage(
    'chart with a picture over several lines',
    must,
    block('  a@{\n    shape: rect\n    img: "https://evil.example/p.png"\n  }'),
  ),
  inPage(
    'chart with a picture by another spelling',
    must,
    block('  a@{ "im\\x67": "https://evil.example/p.png" }'),
  ),
  inPage(
    'chart that leads to another site behind a semicolon',
    must,
    block('  a --> b; click a href "https://evil.example/"'),
  ),
  inPage(
    'chart with a style behind a semicolon',
    must,
    block('  a --> b; style a fill:url(https://evil.example)'),
  ),
  inPage(
    'chart with its own settings behind a box',
    must,
    block('  a --> b %%{init: {"theme": "dark"}}%%'),
  ),
  inPage(
    'chart of another kind',
    must,
    `\`\`\`mermaid\nsequenceDiagram\n  ${NAMED}\n  link A: Page @ https://evil.example/\n\`\`\``,
  ),
  inPage('chart with HTML in a box', must, block('  a["<img src=x onerror=alert(1)>"]')),
  inPage('chart with a style', must, block('  a --> b\n  style a fill:url(https://evil.example)')),
  inPage('chart with its own class', must, block('  a --> b\n  classDef x fill:#f00')),
  inPage('chart that is too long', must, block(`  a --> b\n${'  %% filling\n'.repeat(4500)}`)),
  inPage(
    'chart with a slip',
    should('Mermaid reads charts in a browser alone: the build names the file and the line.'),
    block('  a -->'),
  ),
];
