import type { APIRoute } from 'astro';
import { forLanguageModels } from '../model/openData/forLanguageModels.ts';
import { getHandbook } from '../queries.ts';

/** What a language model has to know to answer with this site and not beside it. */
export const GET: APIRoute = async () =>
  new Response(forLanguageModels(await getHandbook()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
