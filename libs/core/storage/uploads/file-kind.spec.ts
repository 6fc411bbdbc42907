import fc from 'fast-check';
import { isDisguised, tellType } from './file-kind.js';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const EXE = Buffer.from('4d5a90000300000004000000ffff0000', 'hex');
const PDF = Buffer.from('%PDF-1.7\n');
const text = (content: string): Buffer => Buffer.from(content);

describe('the type of a file', () => {
  it.each([
    ['photo.png', PNG, 'image/png'],
    ['renamed.txt', PNG, 'image/png'],
    ['paper.pdf', PDF, 'application/pdf'],
    ['料号.csv', text('件号,数量\n1,2'), 'text/csv'],
    ['readme.md', text('# 桥'), 'text/markdown'],
    ['drawing.svg', text('<?xml version="1.0"?><svg/>'), 'image/svg+xml'],
    ['part.step', text('ISO-10303-21;'), 'text/plain'],
    ['noise.md', Buffer.from([0, 1, 2, 255]), 'application/octet-stream'],
    ['gbk.txt', Buffer.from([0xc7, 0xc5]), 'application/octet-stream'],
  ])('%s', async (name, head, expected) => {
    expect(await tellType(name, head)).toBe(expected);
  });

  it('is told of any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.uint8Array({ maxLength: 64 }), async (name, head) => {
        expect(await tellType(name, head)).toMatch(/^[\w.+-]+\/[\w.+-]+/);
      }),
    );
  });
});

describe('a disguise', () => {
  it.each([
    ['photo.png', text('<script>'), true],
    ['invoice.pdf', EXE, true],
    ['notes.txt', EXE, true],
    ['photo.jpg', PNG, false],
    ['setup.exe', EXE, false],
    ['firmware.bin', EXE, false],
    ['paper.PDF', PDF, false],
    ['constructor', PDF, false],
    ['x.constructor', text('x'), false],
  ])('%s: %#', async (name, head, disguised) => {
    expect(isDisguised(name, await tellType(name, head))).toBe(disguised);
  });
});
