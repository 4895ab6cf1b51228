/** What this site uses of govuk-frontend's component, which comes without types. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element | null);
    /** The link that leaves. */
    $button: HTMLAnchorElement;
    /** Covers the page and leaves it. */
    exitPage(): void;
  }
}
