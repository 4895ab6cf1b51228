import type { AddressInfo } from 'node:net';
import { handbook } from '../../handbook.config.ts';
import { serveSite } from '../../src/build/serve/serveSite.ts';
import { siteFolder } from '../helpers/site.ts';

/** Serves the built site on a free port while the browser tests run, and tells them where. */
export default async function serve(): Promise<() => Promise<void>> {
  const { basePath } = handbook;
  const server = await serveSite({ folder: siteFolder, port: 0, basePath });
  const { port } = server.address() as AddressInfo;
  process.env['HANDBOOK_TEST_ADDRESS'] = `http://localhost:${port}${basePath}`;
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
