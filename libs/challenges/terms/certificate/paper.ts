import { Typefaces } from '#libs/core/fonts/typefaces';

const MARGIN = 56;
const INK = '#1d2330';
const SOFT = '#5a6172';
const FOOT_SIZE = 8;

interface Kind {
  tag: 'H1' | 'H2' | 'P';
  size: number;
  /** Free space above, in points. */
  above: number;
  colour: string;
}
const KINDS = {
  title: { tag: 'H1', size: 20, above: 0, colour: INK },
  heading: { tag: 'H2', size: 13, above: 18, colour: INK },
  label: { tag: 'P', size: 8.5, above: 8, colour: SOFT },
  text: { tag: 'P', size: 10.5, above: 1, colour: INK },
  clause: { tag: 'P', size: 10, above: 7, colour: INK },
} satisfies Record<string, Kind>;

interface Attached {
  name: string;
  type: string;
  description: string;
  bytes: Buffer;
}

interface About {
  title: string;
  subject: string;
  lang: string;
  at: Date;
}

/**
 * A document for printing and keeping (PDF/A-3): tagged paragraphs in their languages, in typefaces it carries along. The
 * same words make the same bytes.
 */
export class Paper {
  private readonly written: Promise<Buffer>;

  private constructor(
    private readonly document: PDFKit.PDFDocument,
    private readonly faces: Typefaces,
  ) {
    const parts: Buffer[] = [];
    this.document.on('data', (part: Buffer) => parts.push(part));
    this.written = new Promise((resolve, reject) => {
      this.document.once('end', () => resolve(Buffer.concat(parts)));
      this.document.once('error', reject);
    });
    for (const { name, bytes } of faces.all) this.document.registerFont(name, bytes);
  }

  static async begin(about: About): Promise<Paper> {
    const faces = await Typefaces.load();
    const { default: PDFDocument } = await import('pdfkit');
    const document = new PDFDocument({
      size: 'A4',
      margin: MARGIN,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/A-3a',
      tagged: true,
      lang: about.lang,
      displayTitle: true,
      info: {
        Title: about.title,
        Subject: about.subject,
        Creator: 'Qiao',
        Producer: 'Qiao',
        CreationDate: about.at,
        ModDate: about.at,
      },
    });
    return new Paper(document, faces);
  }

  /** One paragraph; what ends a line in it ends one on paper. */
  write(kind: keyof typeof KINDS, text: string, lang: string): void {
    const { tag, size, above, colour } = KINDS[kind];
    const { document } = this;
    document.y += above;
    const keep = size * (tag === 'P' ? 3.5 : 5);
    if (document.y + keep > document.page.height - MARGIN) document.addPage();
    document.fontSize(size).fillColor(colour);
    const element = document.struct(tag, { lang }, () => {
      for (const line of text.split('\n')) this.line(line, lang);
    });
    document.addStructure(element);
  }

  /** Embeds a file that says the same to programs. */
  attach({ name, type, description, bytes }: Attached): void {
    const options = { name, type, description, relationship: 'Source', ...this.dates() };
    this.document.file(bytes, options);
  }

  /** Numbers the pages, each with a line at its foot, and answers the bytes. */
  async end(foot: string, lang: string): Promise<Buffer> {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let n = 0; n < count; n++) {
      document.switchToPage(start + n);
      // below the margin a line would ask for a page of its own
      document.page.margins.bottom = 0;
      document.y = document.page.height - MARGIN * 0.6;
      document.fontSize(FOOT_SIZE).fillColor(SOFT);
      document.markContent('Artifact', { type: 'Pagination' });
      this.line(`${foot} · ${n + 1}/${count}`, lang);
      document.endMarkedContent();
    }
    document.end();
    return this.written;
  }

  private dates(): { creationDate: Date; modifiedDate: Date } {
    const at = this.document.info.CreationDate as Date;
    return { creationDate: at, modifiedDate: at };
  }

  private line(text: string, lang: string): void {
    const runs = this.faces.runs(text, lang);
    runs.forEach(({ face, text: drawn }, n) => {
      const options = { continued: n < runs.length - 1, lineGap: 2 };
      this.document.font(face.name).text(drawn, n === 0 ? MARGIN : undefined, undefined, options);
    });
    if (!runs.length) this.document.moveDown(0.5);
  }
}
