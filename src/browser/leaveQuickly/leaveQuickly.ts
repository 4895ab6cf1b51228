import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

const COVERED = 'govuk-exit-this-page-hide-content';

/**
 * GOV.UK's "exit this page", which leaves in another way: the page that is left is replaced, so that the button
 * "back" leads neither to it nor to what was searched for on it. It keeps nothing on the device.
 */
export class LeaveQuickly extends ExitThisPage {
  /** Covers the page as the component does, and leaves. The component itself would add to the history. */
  override exitPage() {
    this.$updateSpan.textContent = '';
    document.body.classList.add(COVERED);
    this.$overlay = document.createElement('div');
    this.$overlay.className = 'govuk-exit-this-page-overlay';
    this.$overlay.role = 'alert';
    document.body.append(this.$overlay);
    this.$overlay.textContent = this.i18n.t('activated');
    // Should the other page not answer, the address is that of the home page, without a query.
    window.history.replaceState(null, '', this.$button.dataset['home']);
    window.location.replace(this.$button.href);
  }

  /** Makes the page as it was, when it is shown for the first time or again. */
  override resetPage() {
    super.resetPage();
    // Live, but no "status": pages that search or find have their own.
    this.$updateSpan.removeAttribute('role');
    this.$updateSpan.ariaLive = 'polite';
  }
}

/** Starts the button of a page. Without this, the button is an ordinary link. */
export function startLeaveQuickly(button: Element): void {
  // The component starts only where this class says that the browser can run it.
  document.body.classList.add('govuk-frontend-supported');
  new LeaveQuickly(button);
  window.addEventListener('pageshow', forgetSearch);
}

/**
 * Takes the query out of the address when the button "back" of another site leads to a search. Browsers without
 * the Navigation API do not tell where a reader comes from, so there the query stays.
 */
function forgetSearch(): void {
  const { search, pathname } = window.location;
  if (search === '' || !cameBackFromElsewhere()) return;
  document.body.classList.add(COVERED);
  window.location.replace(pathname);
}

function cameBackFromElsewhere(): boolean {
  const { activation } = (window as Partial<Window>).navigation ?? {};
  return activation?.navigationType === 'traverse' && activation.from === null;
}
