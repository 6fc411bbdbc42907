import { downloadHeaders } from './download-headers.js';

const file = {
  name: '图.html',
  size: 10,
  sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
};

describe('a download', () => {
  it('is an attachment no browser runs, with its digest', () => {
    expect(downloadHeaders(file)).toMatchObject({
      'Content-Type': 'application/octet-stream',
      'Content-Disposition': `attachment; filename="_.html"; filename*=UTF-8''%E5%9B%BE.html`,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': expect.stringMatching(/^sandbox;/) as string,
      'Content-Length': '10',
      'Repr-Digest': 'sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:',
    });
  });

  it('says which part it is', () => {
    expect(downloadHeaders(file, { start: 2, end: 5 })).toMatchObject({
      'Content-Range': 'bytes 2-5/10',
      'Content-Length': '4',
    });
    expect(downloadHeaders(file, 'unsatisfiable')).toMatchObject({
      'Content-Range': 'bytes */10',
      'Content-Length': '0',
    });
  });
});
