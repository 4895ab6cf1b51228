import type { Mermaid } from 'mermaid';
import type { DrawingFailure } from '../chartError.ts';

declare global {
  // The script of Mermaid, which the page has loaded before.
  var mermaid: Mermaid;
}

/** What the page needs to draw one chart. */
export interface Drawing {
  /** Start of every id in the drawing. */
  prefix: string;
  source: string;
  config: object;
}

/** Runs in the browser page: draws the chart as the only thing on the page, or says why it cannot. */
export async function drawChart({
  prefix,
  source,
  config,
}: Drawing): Promise<DrawingFailure | null> {
  const { mermaid } = globalThis;
  document.body.replaceChildren();
  try {
    mermaid.initialize(config);
    const { svg } = await mermaid.render(prefix, source);
    document.body.innerHTML = svg;
    return null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = /error on line (\d+)/i.exec(message)?.[1];
    return { message, ...(line !== undefined && { line: Number(line) }) };
  }
}
