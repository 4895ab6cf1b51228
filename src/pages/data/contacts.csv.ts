import type { APIRoute } from 'astro';
import { handbook as site } from '../../../handbook.config.ts';
import { wholeAddress } from '../../lib/paths.ts';
import { asCsv } from '../../model/contacts/contactExports.ts';
import { allPlaced } from '../../model/contacts/placedContacts.ts';
import { getHandbook } from '../../queries.ts';

/** Every contact as a table for a spreadsheet. */
export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const csv = asCsv(allPlaced(handbook, site.contacts), {
    toUrl: wholeAddress,
    today: handbook.today,
  });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
