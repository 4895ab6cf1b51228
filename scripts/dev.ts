import { handbook } from '../handbook.config.ts';
import { DRAFTS_VARIABLE } from '../src/lib/draftsShown.ts';

// Astro would otherwise report its use over the network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Whoever writes sees drafts too; each page says so.
process.env[DRAFTS_VARIABLE] = 'shown';
const { dev } = await import('astro');
await dev({ root: process.cwd(), server: { port: handbook.port } });
