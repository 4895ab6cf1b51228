import VCard from 'vcf';

/** A vCard as an address book sees it. */
export interface ReadVCard {
  version: string;
  name: string;
  structuredName: string[];
  organisation: string[];
  numbers: string[];
  emails: string[];
  pages: string[];
  note: string;
  uid: string;
}

/** Reads vCards with a library other than the one that writes them. */
export function readVCards(text: string): ReadVCard[] {
  return VCard.parse(text).map((card) => {
    const all = (property: string) => [card.get(property) ?? []].flat().map((one) => one.valueOf());
    const plain = (property: string) => all(property).map(unescaped);
    const parts = (property: string) => (all(property)[0] ?? '').split(/(?<!\\);/).map(unescaped);
    return {
      version: card.version,
      name: plain('fn')[0] ?? '',
      structuredName: parts('n'),
      organisation: parts('org'),
      numbers: plain('tel'),
      emails: plain('email'),
      pages: plain('url'),
      note: plain('note')[0] ?? '',
      uid: plain('uid')[0] ?? '',
    };
  });
}

/** The library leaves the marks in that RFC 2426 puts before commas, semicolons and line breaks. */
function unescaped(text: string): string {
  return text.replaceAll(/\\([\\;,:nN])/g, (_, mark: string) => (/n/i.test(mark) ? '\n' : mark));
}
