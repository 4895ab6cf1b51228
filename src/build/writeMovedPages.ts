import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { escapeHtml } from '../lib/text.ts';
import { withBase } from '../lib/paths.ts';
import { callAddress } from '../lib/telephone/callAddress.ts';
import type { MovedPage } from '../model/site/movedPages.ts';
import type { SiteAddress } from './siteAddress.ts';

/**
 * Writes a page at each old address that leads on at once, on any host and without scripts, and `_redirects` for hosts
 * that read it.
 * @throws when an old address leads to no page, or to no place on it.
 */
export function writeMovedPages(
  folder: string,
  moved: ReadonlyMap<string, MovedPage>,
  site: SiteAddress,
): void {
  for (const [old, page] of moved) {
    assertThere(folder, old, page);
    const file = join(folder, old, 'index.html');
    // One after another: waiting for each of thousands takes longer than writing it.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, movedPageHtml(page, site));
  }
  writeFileSync(join(folder, '_redirects'), redirectsFile(moved, site));
}

/** Whether a built page only leads on from an old address. */
export function leadsOn(html: string): boolean {
  return html.includes('<meta http-equiv="refresh"');
}

/** The page at an old address. It is not for search engines, and says where its content is. */
export function movedPageHtml({ name, to }: MovedPage, { origin, basePath }: SiteAddress): string {
  const address = escapeHtml(withBase(to, basePath));
  const whole = escapeHtml(new URL(withBase(to.split('#')[0] ?? to, basePath), origin).href);
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="refresh" content="0; url=${address}">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    `<title>${escapeHtml(name)}: this page has moved</title>`,
    `<link rel="canonical" href="${whole}">`,
    '</head>',
    '<body>',
    '<main>',
    '<h1>This page has moved</h1>',
    `<p><a href="${address}">${escapeHtml(name)}</a></p>`,
    `<p>If a child is in immediate danger, <a href="${callAddress('999')}">call 999</a>.</p>`,
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

function redirectsFile(
  moved: ReadonlyMap<string, MovedPage>,
  { basePath }: Pick<SiteAddress, 'basePath'>,
): string {
  return [...moved]
    .map(([old, { to }]) => `${withBase(old, basePath)} ${withBase(to, basePath)} 301\n`)
    .join('');
}

function assertThere(folder: string, old: string, { to }: MovedPage): void {
  const [path = '', place] = to.split('#');
  const html = readIfThere(join(folder, path, 'index.html'));
  if (html === undefined) throw new Error(`${old} has moved to ${to}, but there is no such page.`);
  if (place !== undefined && !html.includes(`id="${place}"`))
    throw new Error(`${old} has moved to ${to}, but the page has no such place.`);
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
