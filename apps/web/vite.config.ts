import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = fileURLToPath(new URL('.', import.meta.url));
const libs = fileURLToPath(new URL('../../libs', import.meta.url));
const server = 'http://localhost:3000';

export default defineConfig({
  root,
  base: '/',
  plugins: [react()],
  // The condition `source` would also apply to packages that publish one without its files, so the path is mapped.
  resolve: { alias: [{ find: /^#libs\/(.+)$/, replacement: `${libs}/$1.ts` }] },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    manifest: true,
    modulePreload: { polyfill: false },
    // A data: address would need a wider content security policy.
    assetsInlineLimit: 0,
  },
  server: {
    proxy: { '/api': server, '/socket.io': { target: server, ws: true } },
  },
});
