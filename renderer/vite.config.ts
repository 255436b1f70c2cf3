import locales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The screens, for Chromium 114 and newer (the oldest window they run in). Nothing is inlined: the content
 * security policy allows scripts, styles and fonts from the own origin only, and no data: addresses.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  // React Aria brings its own words in 34 languages, of which the screens speak one; for the others it says it in English.
  plugins: [react(), { ...locales.vite({ locales: ['en-US'] }), enforce: 'pre' }],
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
