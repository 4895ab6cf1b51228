import type { APIRoute } from 'astro';
import { handbook } from '../../handbook.config.ts';
import { wholeAddress } from '../lib/paths.ts';
import { escapeHtml, wholeWords } from '../lib/text.ts';

// Browsers show no more than 16 letters of the short name.
const LONGEST_NAME = 16;
const LONGEST_WHOLE_NAME = 48;

/** Tells browsers and other programs how to search this site. */
export const GET: APIRoute = () => {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeHtml(wholeWords(handbook.name, LONGEST_NAME))}</ShortName>
  <LongName>${escapeHtml(wholeWords(handbook.name, LONGEST_WHOLE_NAME))}</LongName>
  <Description>${escapeHtml(handbook.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Image width="16" height="16" type="image/svg+xml">${wholeAddress('/favicon.svg')}</Image>
  <Url type="text/html" method="get" template="${wholeAddress('/search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
  return new Response(xml, {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
};
