import type { AstroIntegration } from 'astro';

/** With BENCH=1 in the environment of the build, adds the constant page that `npm run bench` compares with. */
export function benchRoute(): AstroIntegration {
  return {
    name: 'bench-route',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        if (process.env['BENCH'] !== '1') return;
        injectRoute({
          pattern: '/bench-constant',
          entrypoint: './test/bench/constant-page.ts',
          prerender: false,
        });
      },
    },
  };
}
