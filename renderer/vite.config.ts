import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * The screens, for Chromium 114 and newer (the oldest window they run in). Nothing is inlined: the content
 * security policy allows scripts, styles and fonts from the own origin only, and no data: addresses.
 */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
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
