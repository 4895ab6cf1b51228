/** Runs in the browser page: turns the look that style sheets give the chart into plain SVG attributes. */
export function flattenChart(): void {
  const svg = document.querySelector('svg')!;
  const inherited = [
    'fill',
    'fill-opacity',
    'stroke',
    'stroke-width',
    'stroke-opacity',
    'stroke-dasharray',
    'stroke-dashoffset',
    'font-size',
    'font-weight',
    'font-style',
    'text-anchor',
  ];
  const ownDefaults: Record<string, string> = { opacity: '1', 'text-decoration-line': 'none' };
  const attributeNames: Record<string, string> = { 'text-decoration-line': 'text-decoration' };
  const withoutUnits = (value: string) => value.replace(/(\d)px/g, '$1').replace(/, /g, ' ');

  const lookOf = (element: Element): [string, string][] => {
    const style = getComputedStyle(element);
    const parentStyle = getComputedStyle(element.parentElement!);
    const differing = inherited.filter(
      (name) => style.getPropertyValue(name) !== parentStyle.getPropertyValue(name),
    );
    const own = Object.keys(ownDefaults).filter(
      (name) => style.getPropertyValue(name) !== ownDefaults[name],
    );
    return [...differing, ...own]
      .filter((name) => element.matches('svg, text, tspan') || !/^(font|text)/.test(name))
      .map((name) => [attributeNames[name] ?? name, withoutUnits(style.getPropertyValue(name))]);
  };

  // All looks are read before the first style sheet goes.
  const painted = [svg, ...svg.querySelectorAll('*')].filter(
    (element) => !element.closest('style'),
  );
  const looks = painted.map((element) => [element, lookOf(element)] as const);
  svg.querySelectorAll('style').forEach((style) => style.remove());
  const lookNames = [...inherited, ...Object.keys(ownDefaults), ...Object.values(attributeNames)];
  for (const [element, look] of looks) {
    for (const name of ['class', 'style', ...lookNames]) element.removeAttribute(name);
    for (const [name, value] of look) element.setAttribute(name, value);
  }
}
