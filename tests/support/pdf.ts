import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  /** What a reader selects and copies, page after page. */
  text: string;
  pages: number;
  info: Record<string, unknown>;
  language: string | undefined;
  attachments: Map<string, Buffer>;
}

/** Reads a PDF as a viewer does. */
export async function readPdf(bytes: Buffer): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: string[] = [];
  for (let n = 1; n <= document.numPages; n++) {
    const { items } = await (await document.getPage(n)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
  }
  const { info } = await document.getMetadata();
  const files = (await document.getAttachments()) as Record<string, { content: Uint8Array }> | null;
  await task.destroy();
  return {
    text: pages.join('\n'),
    pages: pages.length,
    info: info as Record<string, unknown>,
    language: (info as { Language?: string }).Language,
    attachments: new Map(
      Object.entries(files ?? {}).map(([name, { content }]) => [name, Buffer.from(content)]),
    ),
  };
}
