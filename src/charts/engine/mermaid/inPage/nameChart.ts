/** What {@link nameChart} writes into the chart. */
export interface Naming {
  /** Start of every id in the drawing. */
  prefix: string;
  title: string;
  description: string;
  fontFamily: string;
  background: string;
}

/** Runs in the browser page: gives the chart its accessible name, reduces links to their address and returns the source. */
export function nameChart({ prefix, title, description, fontFamily, background }: Naming): string {
  const svg = document.querySelector('svg')!;
  const create = (name: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };

  // Mermaid's own, made from accTitle and accDescr.
  svg.querySelectorAll(':scope > title, :scope > desc').forEach((element) => element.remove());

  const used = new Set(
    [...svg.querySelectorAll('[marker-start], [marker-end]')].flatMap((path) =>
      ['marker-start', 'marker-end'].map(
        (name) => /#([^)]+)/.exec(path.getAttribute(name) ?? '')?.[1],
      ),
    ),
  );
  svg.querySelectorAll('marker').forEach((marker) => used.has(marker.id) || marker.remove());

  // None of these is in a chart that the content check has let through. Whatever else is drawn, it does nothing.
  svg
    .querySelectorAll(
      'script, image, foreignObject, iframe, object, embed, audio, video, animate, set',
    )
    .forEach((element) => element.remove());
  for (const element of svg.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (/^on/i.test(name)) element.removeAttribute(name);
    if (element.localName !== 'marker') element.removeAttribute('id');
    for (const { name } of [...element.attributes]) {
      if (/^(data-|aria-|role$|tabindex$)/.test(name)) element.removeAttribute(name);
    }
  }

  for (const link of svg.querySelectorAll('a')) {
    const address =
      link.getAttribute('href') ??
      link.getAttributeNS('http://www.w3.org/1999/xlink', 'href') ??
      '';
    for (const { name } of [...link.attributes])
      if (name !== 'transform') link.removeAttribute(name);
    link.setAttribute('href', /^(?:\/(?![/\\])|#)/.test(address) ? address : '#');
    // The names in it are underlined, and nothing else, even without the style sheet of a page.
    link.setAttribute('text-decoration', 'none');
  }

  const [x, y, width, height] = (svg.getAttribute('viewBox') ?? '').split(' ') as [
    string,
    string,
    string,
    string,
  ];
  for (const { name } of [...svg.attributes]) {
    if (/^(id|width|height|role|aria-.*|data-.*|preserveAspectRatio)$/.test(name))
      svg.removeAttribute(name);
  }
  const size = {
    width: String(Math.ceil(Number(width))),
    height: String(Math.ceil(Number(height))),
  };
  const attributes = {
    ...size,
    viewBox: `${x} ${y} ${size.width} ${size.height}`,
    role: 'group',
    'aria-labelledby': `${prefix}-title ${prefix}-description`,
    'font-family': fontFamily,
  };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.prepend(
    create('title', { id: `${prefix}-title` }, title),
    create('desc', { id: `${prefix}-description` }, description),
    // Keeps lines visible where a reader's colours make the page dark.
    create('rect', { x, y, ...size, fill: background, stroke: 'none' }),
  );
  return new XMLSerializer().serializeToString(svg);
}
