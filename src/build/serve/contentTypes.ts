import { extname } from 'node:path';

interface FileKind {
  /** Type and character set, as `Content-Type` has it. */
  type: string;
  /** Text that hosts compress as they send it. The files of the search index are compressed already. */
  isText: boolean;
  /** True where hosts do not know the extension, or send it without its character set: `_headers` tells them. */
  isNamedForHosts: boolean;
}

const text = (type: string, isNamedForHosts = false): FileKind => ({
  type: `${type}; charset=utf-8`,
  isText: true,
  isNamedForHosts,
});
const binary = (type: string): FileKind => ({ type, isText: false, isNamedForHosts: false });

/** Every kind of file on the site, by extension. */
export const FILE_KINDS: ReadonlyMap<string, FileKind> = new Map([
  ['.html', text('text/html')],
  ['.css', text('text/css')],
  ['.js', text('text/javascript')],
  ['.json', text('application/json')],
  ['.xml', text('application/xml')],
  ['.txt', text('text/plain')],
  ['.svg', text('image/svg+xml')],
  ['.csv', text('text/csv', true)],
  ['.ics', text('text/calendar', true)],
  ['.vcf', text('text/vcard', true)],
  ['.mmd', text('text/plain', true)],
  ['.pdf', binary('application/pdf')],
  ['.pagefind', binary('application/octet-stream')],
  ['.pf_meta', binary('application/octet-stream')],
  ['.pf_index', binary('application/octet-stream')],
  ['.pf_filter', binary('application/octet-stream')],
  ['.pf_fragment', binary('application/octet-stream')],
]);

/** Kind of a file, by its extension; one that is not known is sent as bytes, which no browser shows. */
export function fileKindOf(file: string): FileKind {
  return FILE_KINDS.get(extname(file)) ?? binary('application/octet-stream');
}
