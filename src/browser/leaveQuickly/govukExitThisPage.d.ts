/** What this site uses of govuk-frontend's component, which comes without types. */
declare module 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs' {
  export class ExitThisPage {
    constructor(root: Element | null);
    /** The link that leaves. */
    $button: HTMLAnchorElement;
    /** Tells screen readers how often Shift has to be pressed. */
    $updateSpan: HTMLElement;
    /** What covers the page; removed when the page is shown again. */
    $overlay: HTMLElement | null;
    /** The words of the component. */
    i18n: { t: (key: 'activated') => string };
    /** Called by the button, the second link and the key Shift. */
    exitPage(): void;
    /** Called whenever the page is shown. */
    resetPage(): void;
  }
}
