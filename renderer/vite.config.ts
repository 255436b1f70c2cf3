import locales from '@react-aria/optimize-locales-plugin';
import mdx from '@mdx-js/rollup';
import react from '@vitejs/plugin-react';
import gfm from 'remark-gfm';
import { defineConfig, type PluginOption } from 'vite';

/** The pages of the guide become components: nothing is put into a page as text that is HTML. */
const guide: PluginOption = { ...mdx({ format: 'md', remarkPlugins: [gfm] }), enforce: 'pre' };

/**
 * The screens, for Chromium 114 and newer (the oldest window they run in). Nothing is inlined: the content
 * security policy allows scripts, styles and fonts from the own origin only, and no data: addresses.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // React Aria brings its own words in 34 languages, of which the screens speak one; for the others it says it in English.
  plugins: [guide, react(), { ...locales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
  css: { transformer: 'lightningcss' },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome114',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
  },
});
