/** Measures for {@link arrangeChart}. */
export interface Arrangement {
  /** Distance of a group's title from the left and top edge of its box, and the least from its right edge. */
  titleInset: { left: number; top: number; right: number };
  /** Length of one dash and one gap together. */
  dashPeriod: number;
}

/** Runs in the browser page: drops what is not seen and puts group titles and dashes in their place. */
export function arrangeChart({ titleInset, dashPeriod }: Arrangement): void {
  const svg = document.querySelector('svg')!;

  // Invisible links only arrange boxes; empty rects and labels are leftovers of Mermaid's measuring.
  svg.querySelectorAll('.edge-thickness-invisible').forEach((path) => path.remove());
  svg
    .querySelectorAll('.edgeLabel')
    .forEach((label) => label.textContent?.trim() || label.remove());
  svg
    .querySelectorAll<SVGRectElement>('rect')
    .forEach((rect) => rect.getBBox().width === 0 && rect.remove());

  for (const label of svg.querySelectorAll<SVGGElement>('.cluster-label:not([data-placed])')) {
    const box = label.parentElement?.querySelector('rect');
    if (!box) continue;
    const spareWidth = box.width.baseVal.value - label.getBBox().width;
    const fits = spareWidth >= titleInset.left + titleInset.right;
    const x = box.x.baseVal.value + (fits ? titleInset.left : spareWidth / 2);
    const y = box.y.baseVal.value + titleInset.top;
    label.setAttribute('transform', `translate(${x}, ${y})`);
  }

  // Where lines meet in one trunk, square corners make one clean branch and rounded ones a tangle. Whole numbers put
  // lines that share a trunk exactly on top of one another.
  for (const path of svg.querySelectorAll('path.flowchart-link')) {
    const drawn = path.getAttribute('d') ?? '';
    const square = drawn.replace(/L[\d.,-]+Q([\d.-]+,[\d.-]+) [\d.-]+,[\d.-]+/g, 'L$1');
    // A line one pixel wide is sharp between whole pixels.
    const shift = getComputedStyle(path).strokeWidth === '1px' ? 0.5 : 0;
    path.setAttribute(
      'd',
      square.replace(/-?\d+(\.\d+)?/g, (number) => String(Math.round(Number(number)) + shift)),
    );
  }

  // Dashes are counted from the start of a line. Lines that run into one shared trunk would fill each other's gaps
  // there, so the count is shifted to be right at the end.
  const dashed = [...svg.querySelectorAll<SVGPathElement>('path.edge-pattern-dotted')];
  const endOf = (path: SVGPathElement) => {
    const { x, y } = path.getPointAtLength(path.getTotalLength());
    return `${Math.round(x)},${Math.round(y)}`;
  };
  for (const path of dashed) {
    const sharesItsEnd = dashed.some((other) => other !== path && endOf(other) === endOf(path));
    if (!sharesItsEnd) continue;
    const offset = dashPeriod - (path.getTotalLength() % dashPeriod);
    path.setAttribute('stroke-dashoffset', offset.toFixed(1));
  }
}
