import { handbook } from '../handbook.config.ts';

// Astro would otherwise report its use over the network.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { dev } = await import('astro');
await dev({ root: process.cwd(), server: { port: handbook.port } });
