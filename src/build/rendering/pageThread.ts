import { parentPort, workerData } from 'node:worker_threads';
import { takeContent } from '../../loader/contentElsewhere.ts';
import { sentResponse } from './pageRequests.ts';
import type { PageRequest, ThreadData, ThreadMessage } from './pageRequests.ts';
import type { PageBundle } from './pageBundle.ts';

const { bundle, styles, content } = workerData as ThreadData;
const say = (message: ThreadMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

takeContent(content);
const { app } = (await import(bundle)) as PageBundle;
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: (message) => say({ kind: 'log', message }) } } },
});

parentPort?.on('message', (request: PageRequest) => void answer(request));

/** Makes a page and hands it over, or says why that failed. */
async function answer({ number, url, route, component }: PageRequest): Promise<void> {
  try {
    const found = app.manifest.routes.find(
      ({ routeData }) => routeData.route === route && routeData.component === component,
    );
    if (!found) throw new Error(`There is no route ${route}.`);
    const page = await sentResponse(await app.render(new Request(url), found));
    say({ kind: 'page', number, page }, page.body ? [page.body] : []);
  } catch (error) {
    say({ kind: 'failure', number, error });
  }
}
