import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { openRenderer, type Renderer } from '../../../../src/charts/engine/mermaid/render.ts';
import { chartOf } from '../../../helpers/chartDefinitions.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

let renderer: Renderer;
let server: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Content-Type': 'image/png' }).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  renderer = await openRenderer();
});

afterAll(async () => {
  await renderer.close();
  server.close();
});

const named = 'accTitle: A chart\n  accDescr: Two steps';

// The check refuses each of these; the browser that draws would do nothing about them all the same.
const ASKING: Record<string, (at: string) => string> = {
  'a picture in a box': (at) => `flowchart TB\n  ${named}\n  a@{ img: "${at}", label: "A" }`,
  'a picture in the words of a box': (at) => `flowchart TB\n  ${named}\n  a["<img src='${at}'>"]`,
  'a style sheet in its settings': (at) =>
    `%%{init: {"themeCSS": "@import url(${at}); .node { background: url(${at}) }"}}%%\nflowchart TB\n  ${named}\n  a --> b`,
  'a style of a box': (at) =>
    `flowchart TB\n  ${named}\n  a --> b\n  style a background-image:url(${at})`,
  'a script in a box': (at) =>
    `flowchart TB\n  ${named}\n  a["<img src=x onerror='fetch(\`${at}\`)'>"] --> b`,
};

test.each(Object.entries(ASKING))('%s asks nobody for anything', async (name, source) => {
  const path = `/${name.replaceAll(' ', '-')}`;
  // Whether it can be drawn is another matter.
  await renderer.render(chartOf(source(`${address}${path}`))).catch(() => undefined);
  await renderer.render(chartOf(`flowchart TB\n  ${named}\n  c --> d`));
  expect(asked.filter((one) => one === path)).toEqual([]);
});
