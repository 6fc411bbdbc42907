import fc from 'fast-check';
import { attachment } from './content-disposition.js';

describe('an attachment name', () => {
  it('is given in ASCII and in full', () => {
    expect(attachment('泵体 (v2).step')).toBe(
      `attachment; filename="__ (v2).step"; filename*=UTF-8''%E6%B3%B5%E4%BD%93%20%28v2%29.step`,
    );
  });

  it('cannot turn its reading direction', () => {
    expect(attachment('exe.\u202Efdp')).toContain('filename="exe.fdp"');
  });

  it('stays one header of printable ASCII that holds the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const header = attachment(name);
        expect(header).toMatch(
          /^attachment; filename="[^"\x00-\x1f\x7f-\uffff]+"; filename\*=UTF-8''[\w%.!#$&+^`|~-]+$/,
        );
        expect(decodeURIComponent(header.slice(header.lastIndexOf("''") + 2))).not.toMatch(/[\p{Cc}/\\]/u);
      }),
    );
  });
});
