/** What becomes of the references in a text; those for which there is nothing go. */
export interface TextChange {
  /** The new address of a link. */
  link: (url: string) => string | undefined;
  /** The new `id` of a component that authors may use. */
  component: (name: string, id: string) => string | undefined;
  /** The new id of a partnership that a passage is local to. */
  partnership: (id: string) => string | undefined;
}

/** A Markdown or MDX text with the references in it changed: links, boxes of charts, components, local passages. */
export function changedText(body: string, { link, component, partnership }: TextChange): string {
  return body
    .replaceAll(/^:::local +(.*\S) *\n([\s\S]*?^::: *$)/gm, (_, names: string, passage: string) => {
      const ids = names.split(/[ ,]+/).map(partnership);
      return ids.includes(undefined) ? '' : `:::local ${ids.join(' ')}\n${passage}`;
    })
    .replaceAll(/^([^\S\n]*click\s+\S+\s+(?:href\s+)?")([^"]*)(".*\n)/gm, (_, start, url, end) => {
      const target = link(String(url));
      return target === undefined ? '' : `${start}${target}${end}`;
    })
    .replaceAll(/\[([^\]]*)\]\(([^)\s]*)\)/g, (_, words, url) => {
      const target = link(String(url));
      return target === undefined ? String(words) : `[${words}](${target})`;
    })
    .replaceAll(/<([A-Z]\w*)([^>]*?)\bid="([^"]*)"([^>]*)>/g, (_, name, start, id, end) => {
      const target = component(String(name), String(id));
      return target === undefined ? '' : `<${name}${start}id="${target}"${end}>`;
    });
}
