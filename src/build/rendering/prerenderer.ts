import type { AstroIntegration } from 'astro';

type SetPrerenderer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:start']>
>[0]['setPrerenderer'];

/** What lists pages and makes each, as Astro asks for them. */
export type Prerenderer = Exclude<Parameters<SetPrerenderer>[0], (usual: never) => unknown>;
