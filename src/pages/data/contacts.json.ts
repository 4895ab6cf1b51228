import type { APIRoute } from 'astro';
import { handbook as site } from '../../../handbook.config.ts';
import { wholeAddress } from '../../lib/paths.ts';
import { asJson } from '../../model/contacts/contactExports.ts';
import { allPlaced } from '../../model/contacts/placedContacts.ts';
import { getHandbook } from '../../queries.ts';

/** Every contact as data for other programs. */
export const GET: APIRoute = async () => {
  const handbook = await getHandbook();
  const json = asJson(allPlaced(handbook, site.contacts), {
    toUrl: wholeAddress,
    today: handbook.today,
  });
  return new Response(json, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
};
