import fc from 'fast-check';
import { renderMail } from './render-mail.js';

const parts = {
  locale: 'zh-Hans',
  subject: '请验证您的邮箱',
  paragraphs: ['您好，王伟：', '请在 48 小时内打开下面的链接。'],
  action: { label: '验证邮箱', url: 'https://qiao.example/verify?token=a&to=%2Fc' },
  reason: '您收到此邮件，是因为有人用此邮箱注册了 Qiao 桥。',
};

describe('a mail', () => {
  it('says the same in text and in HTML', () => {
    const { subject, text, html } = renderMail(parts);
    expect(subject).toBe(parts.subject);
    for (const piece of [...parts.paragraphs, parts.action.label, parts.reason]) {
      expect(text).toContain(piece);
      expect(html).toContain(piece);
    }
    expect(text).toContain(parts.action.url);
    expect(html).toContain('href="https://qiao.example/verify?token=a&amp;to=%2Fc"');
    expect(html).toContain('<html lang="zh-Hans">');
  });

  it('loads nothing and holds no markup of others', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (name, reason) => {
        const { subject, html } = renderMail({ ...parts, subject: name, paragraphs: [name], reason });
        expect(subject).not.toMatch(/[\r\n]/);
        const tags = new Set([...html.matchAll(/<(\w+)/g)].map(([, tag]) => tag));
        expect([...tags].sort()).toEqual(['a', 'body', 'div', 'h1', 'head', 'html', 'meta', 'p', 'title']);
        expect(html).not.toMatch(/<[^>]*(?:\ssrc=|\son\w+=|url\()/);
      }),
    );
  });

  it('may ask for nothing', () => {
    const { text, html } = renderMail({ ...parts, action: undefined });
    expect(text).not.toContain('http');
    expect(html).not.toContain('<a ');
  });
});
