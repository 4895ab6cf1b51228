import type { MiddlewareHandler } from 'astro';
import { handbook } from '../../../handbook.config.ts';
import { findingsFor } from './pageFindings.ts';
import { withFindings } from './findingsHtml.ts';

/** Shows writers on each page of `npm run dev` what the content check finds in the files that it is made from. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const path = url.pathname.slice(handbook.basePath.length - 1);
  const html = withFindings(await response.text(), await findingsFor(process.cwd(), path));
  return new Response(html, response);
};
