import { ExitThisPage } from 'govuk-frontend/dist/govuk/components/exit-this-page/exit-this-page.mjs';

/**
 * GOV.UK's "exit this page", which also takes the place of the page that is left: the button "back" leads
 * neither to it nor to what was searched for on it. It keeps nothing on the device.
 */
export class LeaveQuickly extends ExitThisPage {
  override exitPage() {
    const { href, dataset } = this.$button;
    // Should the browser come back all the same, it finds the home page, and no query.
    window.history.replaceState(null, '', dataset['home']);
    super.exitPage();
    window.location.replace(href);
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
  document.body.classList.add('govuk-exit-this-page-hide-content');
  window.location.replace(pathname);
}

function cameBackFromElsewhere(): boolean {
  const { activation } = (window as Partial<Window>).navigation ?? {};
  return activation?.navigationType === 'traverse' && activation.from === null;
}
