import fc from 'fast-check';
import { escapeHtml, linkify } from './html.js';

describe('text as HTML', () => {
  it('links addresses and leaves the full stop behind', () => {
    expect(linkify('Open https://qiao.example/verify?token=a&to=/b.')).toBe(
      'Open <a href="https://qiao.example/verify?token=a&amp;to=/b" rel="noreferrer">https://qiao.example/verify?token=a&amp;to=/b</a>.',
    );
    expect(linkify('打开 https://qiao.example/r。谢谢')).toContain('>https://qiao.example/r</a>。谢谢');
  });

  it('links nothing else', () => {
    expect(linkify('javascript:alert(1) <b>')).toBe('javascript:alert(1) &lt;b&gt;');
  });

  it('never lets markup through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
        const withoutOurs = linkify(text).replace(/<a href="[^"<>]*" rel="noreferrer">|<\/a>/g, '');
        expect(withoutOurs).not.toMatch(/[<>"']/);
      }),
    );
  });
});
