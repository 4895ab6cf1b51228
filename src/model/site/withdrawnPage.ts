/** What is left of a page whose entry has been withdrawn from this site. */
export interface WithdrawnPage {
  /** Its old address. */
  path: string;
  /** What it was called. */
  name: string;
  /** Day from which it is gone. */
  on: string;
  reason: string;
  /** Address of the page that replaces it. */
  instead?: string;
}
