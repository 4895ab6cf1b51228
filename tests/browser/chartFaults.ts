/** What is wrong with the charts of a page at its present size, in words. These functions run on the page. */

/** Opens the charts that are shown on request. */
export function openCharts(): void {
  for (const details of document.querySelectorAll<HTMLDetailsElement>('details:has(.app-chart)'))
    details.open = true;
}

/** Boxes, words and lines that are not where they belong. */
export function misplaced(): string[] {
  const SLACK = 1;
  const areApart = (a: DOMRect, b: DOMRect) =>
    a.left >= b.right - SLACK ||
    b.left >= a.right - SLACK ||
    a.top >= b.bottom - SLACK ||
    b.top >= a.bottom - SLACK;
  const holds = (outer: DOMRect, inner: DOMRect) =>
    outer.left <= inner.left + SLACK &&
    outer.right >= inner.right - SLACK &&
    outer.top <= inner.top + SLACK &&
    outer.bottom >= inner.bottom - SLACK;
  const placeOf = (element: Element) => ({ element, place: element.getBoundingClientRect() });
  const nameOf = (element: Element) =>
    (element.closest('a, g')?.textContent ?? element.textContent ?? '').trim().slice(0, 60);
  const pairs = <Item>(items: Item[]) =>
    items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));

  return [...document.querySelectorAll('.app-chart svg')].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) return [];
    const ground = svg.querySelector(':scope > rect');
    const shapes = [...svg.querySelectorAll('rect, polygon')]
      .filter((shape) => shape !== ground && !shape.closest('marker'))
      .map(placeOf);
    // The ground of a label on a line has no outline and holds nothing but the label.
    const boxes = shapes.filter(({ element }) => element.hasAttribute('stroke'));
    const texts = [...svg.querySelectorAll('text')].map(placeOf);
    const lines = [...svg.querySelectorAll<SVGPathElement>('path[fill="none"]')];
    const faults: string[] = [];

    for (const { element, place } of [...shapes, ...texts, ...lines.map(placeOf)]) {
      if (!holds(frame, place)) faults.push(`outside the drawing: ${nameOf(element)}`);
    }
    for (const [one, other] of pairs(boxes)) {
      const isInside = holds(one.place, other.place) || holds(other.place, one.place);
      if (!areApart(one.place, other.place) && !isInside)
        faults.push(`boxes cross: ${nameOf(one.element)} / ${nameOf(other.element)}`);
    }
    for (const [one, other] of pairs(boxes.filter(({ element }) => element.closest('a')))) {
      if (!areApart(one.place, other.place))
        faults.push(
          `linked boxes cover each other: ${nameOf(one.element)} / ${nameOf(other.element)}`,
        );
    }
    for (const [one, other] of pairs(texts)) {
      if (!areApart(one.place, other.place))
        faults.push(`words cover each other: ${nameOf(one.element)} / ${nameOf(other.element)}`);
    }
    for (const { element, place } of texts) {
      const middle = new DOMRect(
        place.left + place.width / 2 - 2 * SLACK,
        place.top + place.height / 2 - 2 * SLACK,
        4 * SLACK,
        4 * SLACK,
      );
      for (const box of boxes.filter((one) => holds(one.place, middle))) {
        if (!holds(box.place, place)) faults.push(`outside its box: ${nameOf(element)}`);
      }
    }
    // Only charts of boxes and lines have a Mermaid source: bars have axes, which touch nothing.
    if (!svg.closest('.app-chart')?.querySelector('a[href$=".mmd"]')) return faults;
    for (const line of lines) {
      const matrix = line.getScreenCTM()!;
      // Before the tip of an arrow.
      const reach = (line.hasAttribute('marker-end') ? 8 : 2) * matrix.a + SLACK;
      for (const length of [0, line.getTotalLength()]) {
        const { x, y } = line.getPointAtLength(length).matrixTransform(matrix);
        const touches = boxes.some(({ place }) => {
          const acrossX = Math.min(Math.abs(x - place.left), Math.abs(x - place.right));
          const acrossY = Math.min(Math.abs(y - place.top), Math.abs(y - place.bottom));
          const isBeside = y >= place.top - reach && y <= place.bottom + reach;
          const isAbove = x >= place.left - reach && x <= place.right + reach;
          return (acrossX <= reach && isBeside) || (acrossY <= reach && isAbove);
        });
        if (!touches) faults.push(`a line ends in the open: ${line.getAttribute('d') ?? ''}`);
      }
    }
    return faults;
  });
}

/** Charts that are shown twice or not at all, are too small to read or make the page scroll sideways. */
export function unreadable({ mayScroll }: { mayScroll: boolean }): string[] {
  const LEAST = 12;
  const faults: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth)
    faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);

  // A chart may be in two places of its page, one for phones, with the same file to take away.
  const charts = Map.groupBy(document.querySelectorAll('.app-chart'), (figure) =>
    figure.querySelector('a[download]')?.getAttribute('href'),
  );
  for (const figures of charts.values()) {
    const shown = figures
      .flatMap((figure) => [...figure.querySelectorAll('svg')])
      .filter((svg) => svg.getBoundingClientRect().width > 0);
    const isLeftOut =
      window.innerWidth < 720 &&
      // A flow, whose page has its steps in words; a chart of groups opens on request.
      figures.every((figure) => figure.matches('.app-not-on-phones:not(.app-chart--groups)'));
    if (shown.length !== (isLeftOut ? 0 : 1))
      faults.push(`${shown.length} drawings of one chart are shown`);
    for (const svg of shown) {
      const region = svg.closest('.app-chart__region, details')!;
      const isCut = svg.getBoundingClientRect().right > region.getBoundingClientRect().right + 1;
      if (isCut && !(mayScroll && region.hasAttribute('tabindex')))
        faults.push('a chart is cut off at the right');
      const sizes = [...svg.querySelectorAll('text, tspan')].map((text) => {
        const scale = (text as SVGGraphicsElement).getScreenCTM()?.a ?? 0;
        return Number.parseFloat(getComputedStyle(text).fontSize) * scale;
      });
      const smallest = Math.min(...sizes);
      if (smallest < LEAST) faults.push(`text of ${smallest.toFixed(1)} px`);
    }
  }
  return faults;
}

/** Links of charts of groups that come before the same link in the list, or have none there that is shown. */
export function beforeTheList(): string[] {
  const isShown = (link: Element) => link.getClientRects().length > 0;
  const links = [...document.querySelectorAll('main a')].filter(isShown);
  const inList = links.filter((link) => !link.closest('.app-chart'));
  return links
    .filter((link) => link.closest('.app-chart svg'))
    .filter((link) => {
      const same = inList.find((one) => one.getAttribute('href') === link.getAttribute('href'));
      return !same || links.indexOf(same) > links.indexOf(link);
    })
    .map((link) => link.textContent.trim());
}

/** Links to a place of the same page that lead to nothing that is shown. */
export function leadingNowhere(): string[] {
  return [...document.querySelectorAll('a[href^="#"]')]
    .filter((link) => link.getClientRects().length > 0)
    .map((link) => link.getAttribute('href')!.slice(1))
    .filter((id) => !document.getElementById(id)?.getClientRects().length);
}

/** Links of charts that do not show that they have the focus. */
export function withoutFocusMark(): string[] {
  const isClear = (colour: string) => /rgba\(.*, 0\)|transparent/.test(colour);
  const links = [...document.querySelectorAll<SVGAElement>('.app-chart svg a')].filter(
    (link) => link.getBoundingClientRect().width > 0,
  );
  return links.flatMap((link) => {
    link.focus();
    if (document.activeElement !== link) return [`cannot have the focus: ${link.textContent}`];
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(link);
    const page = getComputedStyle(document.body).backgroundColor;
    const isMarked =
      outlineStyle !== 'none' &&
      Number.parseFloat(outlineWidth) >= 3 &&
      outlineColor !== page &&
      !isClear(outlineColor);
    link.blur();
    return isMarked ? [] : [`no visible focus: ${link.textContent} (${outlineColor} on ${page})`];
  });
}

/** Words that have too little contrast with what is behind them. */
export function faint(): string[] {
  const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = channels(colour).map((value) =>
      value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [
      number,
      number,
    ];
    return (light + 0.05) / (dark + 0.05);
  };
  return [...document.querySelectorAll('.app-chart svg')].flatMap((svg) => {
    if (svg.getBoundingClientRect().width === 0) return [];
    // A shape without a fill takes presses and is not seen.
    const shapes = [...svg.querySelectorAll('rect, polygon')].filter(
      (shape) => !shape.closest('marker') && getComputedStyle(shape).fill !== 'none',
    );
    const places = shapes.map((shape) => ({ shape, place: shape.getBoundingClientRect() }));
    return [...svg.querySelectorAll('text')].flatMap((text) => {
      const { left, top, width, height } = text.getBoundingClientRect();
      const behind = places.filter(
        ({ place }) =>
          place.left <= left + width / 2 &&
          place.right >= left + width / 2 &&
          place.top <= top + height / 2 &&
          place.bottom >= top + height / 2,
      );
      const ground = getComputedStyle((behind.at(-1) ?? places[0]!).shape).fill;
      return [text, ...text.querySelectorAll('tspan')].flatMap((words) => {
        const { fill } = getComputedStyle(words);
        return contrast(fill, ground) >= 4.5 ? [] : [`${words.textContent}: ${fill} on ${ground}`];
      });
    });
  });
}
