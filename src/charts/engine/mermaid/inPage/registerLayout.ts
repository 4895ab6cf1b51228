import type { LayoutData, Mermaid, RenderOptions, SVG } from 'mermaid';
import type { Graph } from '../../layout/graph.ts';
import type { Arrangement } from '../../layout/items.ts';
import type { Placed, PlacedBox, PlacedCard } from '../../layout/placed.ts';
import type { CardSize } from '../../layout/placeItem.ts';

/** What {@link registerLayout} needs to know. */
export interface LayoutSetting {
  /** Names to register, each with the room that it stands for. */
  layouts: { name: string; room: string }[];
  /** From a card to its words, in pixels. */
  cardPadding: number;
  /** Distance of lines of text, in parts of their size. */
  lineHeight: number;
  /** Size of text in pixels. */
  textSize: number;
  /** From the edges of a box or frame to its title, in pixels. */
  titleInset: { box: number; frame: number };
}

/**
 * Runs in the browser page: registers a layout for each room. Mermaid draws and measures cards, groups and lines; the
 * program outside says how wide cards are and where everything goes.
 */
export function registerLayout(setting: LayoutSetting): void {
  type Helpers = Parameters<
    Awaited<ReturnType<Parameters<Mermaid['registerLayoutLoaders']>[0][number]['loader']>>['render']
  >[2];
  type Node = LayoutData['nodes'][number];
  /** A selection of what has been drawn; the helpers declare others than they take. */
  interface Group {
    node(): unknown;
  }
  const { mermaid, organisationArrangement, organisationPlaces } = globalThis as unknown as {
    mermaid: Mermaid;
    organisationArrangement: (
      graph: Graph,
      room: string,
    ) => Promise<{ arrangement: Arrangement; widths: Record<string, number> }>;
    organisationPlaces: (
      arrangement: Arrangement,
      room: string,
      sizes: Record<string, CardSize>,
    ) => Promise<Placed>;
  };
  const { cardPadding, lineHeight, textSize, titleInset } = setting;

  mermaid.registerLayoutLoaders(
    setting.layouts.map(({ name, room }) => ({
      name,
      algorithm: room,
      loader: () => Promise.resolve({ render }),
    })),
  );

  async function render(
    data: LayoutData,
    svg: SVG,
    helpers: Helpers,
    { algorithm: room = '' }: RenderOptions = {},
  ): Promise<void> {
    const graph = graphOf(data);
    const root = svg.select('g') as unknown as SVG;
    const boxes = root.append('g');
    const paths = root.append('g');
    const nodes = new Map(data.nodes.map((node) => [node.id, node]));

    const { arrangement, widths } = await organisationArrangement(graph, room);
    const drawn = new Map<string, Group>();
    const sizes: Record<string, CardSize> = {};
    for (const { id } of graph.cards) {
      const node = nodes.get(id)!;
      const words = widths[id]! - 2 * cardPadding;
      Object.assign(node, { padding: cardPadding, labelPaddingX: cardPadding });
      Object.assign(node, { minWidth: words, wrappingWidth: words });
      const card = (await helpers.insertNode(boxes as never, node as never, {
        config: data.config,
      })) as unknown as Group;
      drawn.set(id, card);
      sizes[id] = { width: node.width ?? 0, height: heightOfWords(card) + 2 * cardPadding };
    }

    const placed = await organisationPlaces(arrangement, room, sizes);
    for (const item of placed.items) {
      const node = nodes.get(item.id)!;
      if (item.kind === 'card') placeCard(drawn.get(item.id)!, node, item);
      else await placeGroup(boxes, node, item, helpers);
      Object.assign(node, { x: item.x + item.width / 2, y: item.y + item.height / 2 });
    }
    for (const { id, points } of placed.lines) {
      const edge = data.edges.find((one) => one.id === id)!;
      Object.assign(edge, { points: points.map(([x, y]) => ({ x, y })), curve: 'rounded' });
      helpers.insertEdge(
        paths,
        edge,
        new Map(),
        data.type,
        nodes.get(edge.start!),
        nodes.get(edge.end!),
        data.diagramId,
        true,
      );
    }
  }

  function graphOf({ nodes, edges }: LayoutData): Graph {
    const parentOf = ({ parentId }: Node) => (parentId ? { parent: parentId } : {});
    return {
      cards: nodes
        .filter(({ isGroup }) => !isGroup)
        .map((node) => ({ id: node.id, ...parentOf(node) })),
      groups: nodes
        .filter(({ isGroup }) => isGroup)
        .map((node) => ({
          id: node.id,
          ...parentOf(node),
          title: decoded(node.label ?? ''),
          classes: (node.cssClasses ?? '').split(' '),
        })),
      lines: edges
        .filter(({ thickness }) => thickness !== 'invisible')
        .map(({ id, start, end }) => ({ id, from: start!, to: end! })),
    };
  }

  /** Mermaid stores the codes of mermaidText() in a form that its parser leaves alone. */
  function decoded(label: string): string {
    return label.replace(/ﬂ°°(\d+)¶ß|&?#(\d+);/g, (_, stored: string, code: string) =>
      String.fromCharCode(Number(stored ?? code)),
    );
  }

  /** Height of the words of a card, once their lines have the distance that they are given in the end. */
  function heightOfWords(card: Group): number {
    const rows = (card.node() as Element).querySelectorAll('.label tspan.row');
    return rows.length * textSize * lineHeight;
  }

  function placeCard(card: Group, node: Node, { x, y, width, height }: PlacedCard): void {
    const element = card.node() as Element;
    const rect = element.querySelector('rect.label-container')!;
    for (const [name, value] of Object.entries({
      x: -width / 2,
      y: -height / 2,
      width,
      height,
    }))
      rect.setAttribute(name, String(value));
    // A linked card is wrapped in its link, which takes its place.
    const outer = element.parentElement?.localName === 'a' ? element.parentElement : element;
    outer.setAttribute('transform', `translate(${x + width / 2}, ${y + height / 2})`);
    if (outer !== element) element.removeAttribute('transform');
    outer.parentElement!.append(outer);
    Object.assign(node, { width, height });
  }

  async function placeGroup(
    boxes: Group,
    node: Node,
    { kind, x, y, width, height, lines }: PlacedBox,
    helpers: Helpers,
  ): Promise<void> {
    Object.assign(node, {
      x: x + width / 2,
      y: y + height / 2,
      width,
      height,
      padding: 0,
      label: inLines(node.label ?? '', lines),
    });
    const { cluster } = (await helpers.insertCluster(boxes as never, node as never)) as {
      cluster: Group;
    };
    const label = (cluster.node() as Element).querySelector('.cluster-label')!;
    const inset = titleInset[kind];
    label.setAttribute('transform', `translate(${x + inset}, ${y + inset})`);
    label.setAttribute('data-placed', '');
  }

  /** A label with line breaks where its words in the clear have them. */
  function inLines(label: string, lines: readonly string[]): string {
    const words = label.split(' ');
    return lines.map((line) => words.splice(0, line.split(' ').length).join(' ')).join('<br>');
  }
}
