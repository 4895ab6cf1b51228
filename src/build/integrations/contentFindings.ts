import type { AstroIntegration } from 'astro';

/** Puts what the content check finds on the pages of `npm run dev`; a build stops instead. */
export function contentFindings(): AstroIntegration {
  return {
    name: 'handbook:content-findings',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'dev') return;
        addMiddleware({
          order: 'post',
          entrypoint: new URL('../findings/middleware.ts', import.meta.url),
        });
      },
    },
  };
}
