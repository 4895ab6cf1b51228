/** One way of writing figures. `read` gives undefined when the match is something else after all. */
export interface FigureReader {
  pattern: RegExp;
  read: (groups: Record<string, string | undefined>) => string[] | undefined;
}
