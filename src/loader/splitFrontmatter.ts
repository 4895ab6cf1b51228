/** The two parts of a Markdown file. Line numbers are 1-based lines of the file. */
export interface SplitText {
  frontmatter: string;
  frontmatterLine: number;
  body: string;
  bodyLine: number;
}

const FENCE = /^---\s*$/;

/** Divides a Markdown file into fields and text, or tells which fence is missing. */
export function splitFrontmatter(
  text: string,
): SplitText | 'no-frontmatter' | 'unclosed-frontmatter' {
  const lines = text.split('\n');
  if (!FENCE.test(lines[0] ?? '')) return 'no-frontmatter';
  const end = lines.findIndex((line, index) => index > 0 && FENCE.test(line));
  if (end === -1) return 'unclosed-frontmatter';
  return {
    frontmatter: lines.slice(1, end).join('\n'),
    frontmatterLine: 2,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}
