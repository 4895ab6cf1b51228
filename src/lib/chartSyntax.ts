/** Language of the code blocks that hold a chart. */
export const CHART_LANGUAGE = 'mermaid';

/** Addresses that boxes of a chart lead to, each with its line in the block, counted from 1. */
export function linksOfChart(source: string): { url: string; line: number }[] {
  return source.split('\n').flatMap((text, index) => {
    const url = /^\s*click\s+\S+\s+(?:href\s+)?"([^"]*)"/.exec(text)?.[1];
    return url === undefined ? [] : [{ url, line: index + 1 }];
  });
}

/** The title and description that an author gives a chart, as far as they are there. */
export function namesOfBlock(source: string): { title?: string; description?: string } {
  const title = /^[^\S\n]*accTitle[^\S\n]*:[^\S\n]*(\S.*)$/m.exec(source)?.[1]?.trim();
  const description =
    /^[^\S\n]*accDescr[^\S\n]*:[^\S\n]*(\S.*)$/m.exec(source)?.[1]?.trim() ??
    /^\s*accDescr\s*\{([^}]*\S[^}]*)\}/m.exec(source)?.[1]?.trim().replace(/\s+/g, ' ');
  return { ...(title && { title }), ...(description && { description }) };
}
