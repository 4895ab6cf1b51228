import { parentPort, workerData } from 'node:worker_threads';
import { keepReads } from '../../lib/reads.ts';
import { contentTaken, takeContent } from '../../loader/contentElsewhere.ts';
import type { PageRequest, ThreadData, ThreadMessage } from './pageRequests.ts';
import type { PageBundle } from './pageBundle.ts';
import { pageMaker } from './pageMaker.ts';

const { bundle, styles, content, keepsReads } = workerData as ThreadData;
const say = (message: ThreadMessage, transfer: ArrayBuffer[] = []) =>
  parentPort?.postMessage(message, transfer);

keepReads(keepsReads);
takeContent(content);
const { app } = (await import(bundle)) as PageBundle;
app.setInternals({ pagesByKeys: new Map(styles), entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: (message) => say({ kind: 'log', message }) } } },
});
const make = pageMaker(app, contentTaken()?.rows);

parentPort?.on('message', (request: PageRequest) => void answer(request));

/** Makes a page and hands it over, or says why that failed. */
async function answer({ number, url, route, component }: PageRequest): Promise<void> {
  try {
    const found = app.manifest.routes.find(
      ({ routeData }) => routeData.route === route && routeData.component === component,
    );
    if (!found) throw new Error(`There is no route ${route}.`);
    const { page, reads } = await make(new Request(url), found.routeData);
    say({ kind: 'page', number, page, reads }, page.body ? [page.body] : []);
  } catch (error) {
    say({ kind: 'failure', number, error });
  }
}
