import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'postcss';
import { ourSources, usedCss } from './used-css.ts';

// The official stylesheets address Internet Explorer by `\0`, which the minifier cannot read.
const forOldBrowsers = /\\0|\uFFFD/;

/**
 * Leaves unused selectors out of the built stylesheet. It runs on the compiled Sass, before Vite looks for
 * the pictures it names and before the file is named after its content, so that no browser keeps an older
 * purge under the same name. While working on the service (`npm run dev`) nothing is left out.
 */
export function purgeCss(): AstroIntegration {
  return {
    name: 'purge-css',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({ vite: { css: { postcss: { plugins: [purge(fileURLToPath(config.root))] } } } });
      },
    },
  };
}

function purge(root: string): Plugin {
  return {
    postcssPlugin: 'purge-css',
    async Once(sheet, { parse }) {
      const from = sheet.source?.input.file;
      const used = parse(await usedCss(sheet.toString(), ourSources(root)), { from });
      used.walkAtRules('media', (query) => {
        if (forOldBrowsers.test(query.params)) query.remove();
      });
      sheet.removeAll();
      sheet.append(used.nodes);
    },
  };
}
