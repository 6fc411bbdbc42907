import fc from 'fast-check';
import { isLong, partsOf } from './message-parts';

const shown = (message: string) => partsOf(message).map(({ kind, text }) => [kind, text]);

describe('the parts of a message', () => {
  it('are code, addresses and the words between', () => {
    expect(
      shown(
        'Set `LOW_PWR` as in https://example.org/lis2dw12.pdf, then run\n```c\nint a;\nint b;\n```\nDone.',
      ),
    ).toEqual([
      ['text', 'Set '],
      ['code', 'LOW_PWR'],
      ['text', ' as in '],
      ['link', 'https://example.org/lis2dw12.pdf'],
      ['text', ', then run\n'],
      ['block', 'int a;\nint b;'],
      ['text', 'Done.'],
    ]);
  });

  it('end an address where Chinese goes on', () => {
    expect(shown('资料见https://example.cn/图纸。请看')).toEqual([
      ['text', '资料见'],
      ['link', 'https://example.cn/图纸'],
      ['text', '。请看'],
    ]);
  });

  it('make no address of anything but http', () => {
    expect(shown('javascript:alert(1) data:text/html,x <b>bold</b>')).toEqual([
      ['text', 'javascript:alert(1) data:text/html,x <b>bold</b>'],
    ]);
  });

  it('are the message again when joined, where there is no code', () => {
    const pieces = fc.array(fc.constantFrom('a', '打样', ' ', '\n', 'https://x.y', 'http://', '.', ')'));
    fc.assert(
      fc.property(pieces, (written) => {
        const message = written.join('');
        expect(
          partsOf(message)
            .map(({ text }) => text)
            .join(''),
        ).toBe(message);
      }),
    );
  });

  it('are long by letters or by lines', () => {
    expect(isLong('a'.repeat(1500))).toBe(false);
    expect(isLong('a'.repeat(1501))).toBe(true);
    expect(isLong('\n'.repeat(24))).toBe(true);
  });
});
