/** Where the site will be on the web. */
export interface SiteAddress {
  origin: string;
  basePath: string;
}

/** What is wrong with the address of the site, in words for whoever typed it; nothing when it can be used. */
export function addressProblem({ origin, basePath }: SiteAddress): string | undefined {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  const isWhole = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isWhole)
    return `"${origin}" is not a web address without a path. Write "origin" in handbook.config.ts, or HANDBOOK_ORIGIN, as https://handbook.example.org.`;
  if (!/^\/(?:[\w.~-]+\/)*$/.test(basePath) || basePath.split('/').includes('..'))
    return `"${basePath}" cannot be the path of the site. Write "basePath" in handbook.config.ts, or HANDBOOK_BASE_PATH, as /handbook/, with letters, digits, hyphens and dots.`;
  return undefined;
}
