import { expect, onTestFinished, test } from 'vitest';
import { responseFrom } from '../../../../src/build/rendering/pageRequests.ts';
import { startPageThread } from '../../../../src/build/rendering/pageThreads.ts';

const page = { url: 'https://example.org/luton/', route: '/[p]', component: 'src/pages/[p].astro' };

/** A thread whose pages come from a bundle with this code, which has the parts of Astro's that are used. */
function threadOf(render: string) {
  const code = `
    let log;
    export const app = {
      manifest: { routes: [{ routeData: { route: '/[p]', component: 'src/pages/[p].astro' } }] },
      setInternals: () => {},
      setOptions: ({ logger }) => { log = logger.options.destination.write; },
      render: async (request) => { ${render} },
    };`;
  const logged: unknown[] = [];
  const thread = startPageThread(
    {
      bundle: `data:text/javascript,${encodeURIComponent(code)}`,
      styles: [],
      content: {
        content: { shown: {} as never, withdrawn: [] },
        pagesLeftOut: new Map(),
        pagesWithData: new Set(),
        draftsShown: false,
      },
      keepsReads: false,
    },
    { env: {}, onLog: (message) => logged.push(message) },
  );
  onTestFinished(() => thread.end());
  return { thread, logged };
}

test('a thread makes the page that it is asked for', async () => {
  const { thread, logged } = threadOf(`
    log('noted');
    return new Response(request.url, { status: 201, headers: { 'content-type': 'text/html' } });`);
  const response = responseFrom((await thread.render(page)).page);
  expect(await response.text()).toBe(page.url);
  expect(response.status).toBe(201);
  expect(response.headers.get('content-type')).toBe('text/html');
  expect(logged).toEqual(['noted']);
  expect(thread.waiting()).toBe(0);
});

test('a page that cannot be made fails with its own reason, and the next is made', async () => {
  const { thread } = threadOf(`
    if (request.url.endsWith('/odd/')) throw new Error('There is no entry "odd".');
    return new Response('made');`);
  const odd = thread.render({ ...page, url: 'https://example.org/odd/' });
  await expect(odd).rejects.toThrow('There is no entry "odd".');
  const { page: made } = await thread.render(page);
  expect(await responseFrom(made).text()).toBe('made');
});

test('a page of no route fails', async () => {
  const { thread } = threadOf(`return new Response('made');`);
  await expect(thread.render({ ...page, route: '/other' })).rejects.toThrow('/other');
});

test('when a thread ends, the pages that it was asked for fail, and so do later ones', async () => {
  const { thread } = threadOf(`process.exit(1);`);
  await expect(thread.render(page)).rejects.toThrow('ended too early');
  await expect(thread.render(page)).rejects.toThrow('ended too early');
});
