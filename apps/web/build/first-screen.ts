import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

interface Part {
  size: number;
  imports: readonly string[];
  css: readonly string[];
}

/**
 * Measures what a browser fetches before each page shows, scripts and styles in brotli, and fails the build where a
 * page needs more than `limit` bytes.
 */
export function firstScreen(limit: number): Plugin {
  return {
    name: 'first-screen',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const parts = new Map<string, Part>();
        const pages: string[] = [];
        let entry = '';
        for (const one of Object.values(bundle)) {
          if (one.type === 'asset') {
            if (!one.fileName.endsWith('.css')) continue;
            parts.set(one.fileName, { size: packed(one.source), imports: [], css: [] });
          } else {
            const css = [...(one.viteMetadata?.importedCss ?? [])];
            parts.set(one.fileName, { size: packed(one.code), imports: one.imports, css });
            if (one.isEntry) entry = one.fileName;
            if (one.facadeModuleId?.endsWith('-page.tsx')) pages.push(one.fileName);
          }
        }
        const sizes = pages
          .map((page) => ({ page, size: sizeOf([entry, page], parts) }))
          .sort((a, b) => b.size - a.size);
        for (const { page, size } of sizes) {
          const line = `${kilobytes(size)} before ${page} shows`;
          if (size > limit) this.error(`${line}; at most ${kilobytes(limit)} are allowed`);
        }
        const largest = sizes[0];
        if (largest)
          this.info(`at most ${kilobytes(largest.size)} in brotli before a page shows (${largest.page})`);
      },
    },
  };
}

function sizeOf(roots: readonly string[], parts: ReadonlyMap<string, Part>): number {
  const needed = new Set<string>();
  const take = (name: string) => {
    const part = parts.get(name);
    if (!part || needed.has(name)) return;
    needed.add(name);
    [...part.imports, ...part.css].forEach(take);
  };
  roots.forEach(take);
  return [...needed].reduce((sum, name) => sum + (parts.get(name)?.size ?? 0), 0);
}

const packed = (source: string | Uint8Array): number => brotliCompressSync(source).length;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} KB`;
