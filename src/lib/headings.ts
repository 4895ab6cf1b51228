/** Ids that the headings of one text have on its page, in order. The same words twice get a number. */
export function headingIds(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return texts.map((text) => {
    const words = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
    const plain = words.replaceAll(' ', '-');
    let id = plain;
    while (uses.has(id)) {
      uses.set(plain, (uses.get(plain) ?? 0) + 1);
      id = `${plain}-${uses.get(plain)}`;
    }
    uses.set(id, 0);
    return id;
  });
}
