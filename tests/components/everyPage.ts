import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { bodyNodes } from '../../src/checks/bodyNodes.ts';
import { authorComponents } from '../../src/components/authoring/components.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';

type Component = Parameters<AstroContainer['renderToString']>[0];

/** One page or file of the site, and what it takes to make it. */
export interface PageToMake {
  /** Its file in `src/pages`. */
  file: string;
  /** Its address from the root of the site. */
  path: string;
  params: Record<string, string | undefined>;
  props: Record<string, unknown>;
}

interface PageModule {
  default?: Component;
  GET?: (context: Pick<PageToMake, 'params' | 'props'>) => Promise<Response> | Response;
  getStaticPaths?: (options: object) => Promise<Partial<PageToMake>[]>;
}

const modules = new Map(
  Object.entries(
    import.meta.glob<PageModule>(['../../src/pages/**/*.astro', '../../src/pages/**/*.ts']),
  ),
);
const container = AstroContainer.create({ astroConfig: { site: 'https://handbook.example' } });

/** Every page and file that the site has with the content that is shown. */
export async function everyPage(): Promise<PageToMake[]> {
  const lists = [...modules].map(async ([file, load]) => {
    const { getStaticPaths } = await load();
    const all = getStaticPaths ? await getStaticPaths({}) : [{}];
    return all.map(({ params = {}, props = {} }) => {
      const path = addressFor(file, params);
      return { file, path, params, props };
    });
  });
  return (await Promise.all(lists)).flat();
}

/** Makes a page: its HTML, or what its file has in it. */
export async function makePage({ file, path, params, props }: PageToMake): Promise<string> {
  const page = await modules.get(file)?.();
  if (page?.GET) return (await page.GET({ params, props })).text();
  if (!page?.default) throw new Error(`${file} is no page.`);
  const request = new Request(`https://handbook.example${path}`);
  return (await container).renderToString(page.default, { params, props, request, partial: false });
}

/** Shows every component that a text names, as it is shown with its text. */
export async function showComponents({ entries }: ReadContent): Promise<void> {
  for (const { body, file } of entries.filter((one) => one.file.endsWith('.mdx')))
    for (const node of bodyNodes({ extension: 'mdx', body })) {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
      const component = authorComponents[node.name as keyof typeof authorComponents] as Component;
      if (!component) throw new Error(`${file} names the component ${node.name}.`);
      const props = Object.fromEntries(
        node.attributes.flatMap((one) => ('name' in one ? [[one.name, one.value]] : [])),
      );
      await (await container).renderToString(component, { props });
    }
}

function addressFor(file: string, params: PageToMake['params']): string {
  const path = file
    .replace('../../src/pages', '')
    .replace(/\.ts$/, '')
    .replace(/(?:\/index)?\.astro$/, '/')
    .replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name: string) => params[name] ?? '');
  return path.replace(/\/{2,}/g, '/');
}
