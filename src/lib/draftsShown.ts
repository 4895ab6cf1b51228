declare global {
  // Astro loads the configuration and the pages each with their own modules, in one process.
  var handbookDraftsShown: boolean | undefined;
}

/** Variable of the environment that `npm run drafts` and `npm run dev` set, to see what is not published yet. */
export const DRAFTS_VARIABLE = 'HANDBOOK_DRAFTS';

/** True when the environment asks for a preview with drafts. */
export function asksForDrafts(env: Record<string, string | undefined>): boolean {
  return Boolean(env[DRAFTS_VARIABLE]);
}

/** Says whether this site shows what is not published yet. It has to be known before the first page is made. */
export function setDraftsShown(isShown: boolean): void {
  globalThis.handbookDraftsShown = isShown;
}

/** True when this site is a preview that shows what is not published yet: each page says so. */
export function draftsShown(): boolean {
  return globalThis.handbookDraftsShown ?? false;
}
