import { handbook } from '../handbook.config.ts';
import { serveSite } from '../src/site/serveSite.ts';

const { port, basePath } = handbook;
await serveSite({ folder: 'dist', port, basePath });
process.stdout.write(`Serving dist at http://localhost:${port}${basePath}\nStop with Ctrl+C.\n`);
