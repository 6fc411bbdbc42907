import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstScreen } from './build/first-screen.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const server = 'http://localhost:3000';

/** Parts that bring React Aria along; they are fetched where they are used, never with the first screen. */
const HEAVY = /components\/(modal|combo-box|zone-search|file-drop|use-uploads|name-fields|locale-picker)\b/;

export default defineConfig({
  root: path('.'),
  base: '/',
  plugins: [react(), firstScreen(180_000)],
  resolve: {
    alias: [
      // The condition `source` would also apply to packages that publish one without its files, so the path is mapped.
      { find: /^#libs\/(.+)$/, replacement: `${path('../../libs')}/$1.ts` },
      { find: /^zod$/, replacement: path('build/zod-names.ts') },
    ],
  },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        // The base comes first, so that React Aria does not take React with it. A long way makes requests dear: one file for what every page uses, one for React Aria, one for each page.
        codeSplitting: {
          groups: [
            {
              name: 'aria',
              test: /node_modules\/(react-aria|react-stately|@internationalized|@react-)/,
              priority: 0,
            },
            { name: 'base', test: isBase, priority: 1 },
          ],
        },
      },
    },
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
});

function isBase(id: string): boolean {
  if (/\/node_modules\/(react|react-dom|scheduler|@tanstack|i18next|use-sync-external-store)\//.test(id))
    return true;
  return (
    /\/(apps\/web\/(src\/(lib|components|locales|app\/layout)|build)|libs\/contracts)\//.test(id) &&
    !HEAVY.test(id) &&
    !isLate(id)
  );
}

/** Parts of the frame and of the library that wait for a wish or for the first paint. */
function isLate(id: string): boolean {
  return /\/(palette|use-found|phone-menu|language-dialog|language-choice|realtime|upload)\b/.test(id);
}
