import { upload } from '#libs/contracts/files';

const TUS = { 'tus-resumable': '1.0.0' };
const path = `/api/v1${upload.path}`;

/** A resumable upload (tus 1.0), part by part, with nothing kept but its address. */
export class ResumableUpload {
  private constructor(
    private readonly cookie: string,
    /** Without the server: any server of the installation goes on with it. */
    readonly address: string,
  ) {}

  static async begin(base: string, cookie: string, name: string, size: number): Promise<ResumableUpload> {
    const metadata = `filename ${Buffer.from(name).toString('base64')}`;
    const { status, headers } = await fetch(base + path, {
      method: 'POST',
      headers: { ...TUS, cookie, 'upload-length': String(size), 'upload-metadata': metadata },
    });
    if (status !== 201) throw new Error(`A resumable upload is not begun: ${status}`);
    return new ResumableUpload(cookie, headers.get('location') ?? '');
  }

  /** How much of it is kept. */
  async offset(base: string): Promise<number> {
    const answer = await fetch(base + this.address, {
      method: 'HEAD',
      headers: { ...TUS, cookie: this.cookie },
    });
    if (answer.status !== 200) throw new Error(`The offset is not told: ${answer.status}`);
    return Number(answer.headers.get('upload-offset'));
  }

  /** Sends bytes that begin at `offset`. */
  send(base: string, offset: number, bytes: Uint8Array): Promise<Response> {
    return fetch(base + this.address, {
      method: 'PATCH',
      headers: {
        ...TUS,
        cookie: this.cookie,
        'upload-offset': String(offset),
        'content-type': 'application/offset+octet-stream',
      },
      body: bytes as Uint8Array<ArrayBuffer>,
    });
  }
}
