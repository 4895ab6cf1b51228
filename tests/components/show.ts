import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parsePiece } from '../helpers/dom.ts';
import type { Node } from '../helpers/dom.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** Shows a component with these props and reads what it becomes. */
export async function show(component: Component, props: Record<string, unknown>): Promise<Node> {
  const container = await AstroContainer.create();
  return parsePiece(await container.renderToString(component, { props }));
}
