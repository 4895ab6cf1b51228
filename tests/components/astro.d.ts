/** Components, for a compiler of TypeScript alone. `astro check` reads what each of them takes. */
declare module '*.astro' {
  import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

  const component: AstroComponentFactory;
  export default component;
}
