/** Whether a page asks search engines not to list it. */
export function asksNotToBeListed(html: string): boolean {
  return /<meta name="robots" content="[^"]*noindex/.test(html);
}
