/**
 * The Content-Security-Policy that Astro writes into every page. Nothing comes from elsewhere and nothing is inline, so
 * the build takes out the hashes that Astro adds.
 */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
  ] as const,
};

/**
 * Sources of scripts on the search page, in place of Astro's default: Pagefind runs its index as
 * WebAssembly.
 */
export const SEARCH_SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"] as const;

/**
 * Headers for every answer of a static host. The policy in the page cannot forbid framing, so the
 * header does.
 */
export const hostHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/**
 * Policy of a chart that is opened as a file: it is a picture, and runs, loads and sends nothing, whatever is in it. Hosts
 * send it as a second policy beside that of every answer; a browser goes by both.
 */
export const chartFilePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/** The headers of a file, as our own server sends them. */
export function headersOf(file: string): Readonly<Record<string, string>> {
  return file.endsWith('.svg')
    ? { ...hostHeaders, 'Content-Security-Policy': chartFilePolicy }
    : hostHeaders;
}
