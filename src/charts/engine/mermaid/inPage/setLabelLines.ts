/** Runs in the browser page: makes each line of a label one piece of plain text and sets the distance between lines. */
export function setLabelLines({ lineHeight }: { lineHeight: number }): void {
  // Mermaid's own distance, which it writes into the label.
  const drawnLineHeight = 1.1;

  for (const text of document.querySelectorAll('svg text')) {
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const lines = [...text.querySelectorAll(':scope > tspan.row')];
    const middle = (lines.length - 1) / 2;
    lines.forEach((line, index) => {
      const baseline = size * (1 + middle * drawnLineHeight + (index - middle) * lineHeight);
      line.setAttribute('y', baseline.toFixed(1));
      line.removeAttribute('dy');
      setWeight(line);
    });
    const words = withWholeCodes(lines.map((line) => line.textContent ?? ''));
    lines.forEach((line, index) => {
      line.textContent = decoded(words[index] ?? '');
      if (index > 0) line.before(space());
    });
    if (lines.length > 0) text.removeAttribute('y');
  }

  /** Keeps the words of two lines apart for whoever hears or copies them. Its own "x" keeps both lines centred. */
  function space(): Element {
    const element = document.createElementNS('http://www.w3.org/2000/svg', 'tspan');
    element.setAttribute('x', '0');
    element.textContent = ' ';
    return element;
  }

  function setWeight(line: Element): void {
    const words = [...line.children];
    const weights = new Set(words.map((word) => word.getAttribute('font-weight') ?? 'normal'));
    // A line that is partly bold becomes wholly so: names are on their own lines.
    line.setAttribute('font-weight', weights.has('bold') ? 'bold' : 'normal');
  }

  /** Mermaid breaks a word that is too long for a line between any two letters, in the middle of a code as well. */
  function withWholeCodes(texts: string[]): string[] {
    const whole = [...texts];
    for (let index = 0; index + 1 < whole.length; index += 1) {
      const begun = /&(?:#\d*)?$/.exec(whole[index]!)?.[0] ?? '';
      const [rest = ''] = /^#?\d*;/.exec(whole[index + 1]!) ?? [];
      if (!/^&#\d+;$/.test(begun + rest)) continue;
      whole[index] += rest;
      whole[index + 1] = whole[index + 1]!.slice(rest.length);
    }
    return whole;
  }

  /** Mermaid leaves the codes of mermaidText() undecoded in text that is not HTML. */
  function decoded(words: string): string {
    return (
      words
        .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
        // What says where a line may and may not break has done its work.
        .replaceAll(/\u200b ?/g, '')
        .replaceAll('\u00a0', ' ')
    );
  }
}
