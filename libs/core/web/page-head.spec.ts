import fc from 'fast-check';
import { pageHead } from './page-head.js';

const address = {
  publicUrl: 'https://qiao.example',
  path: '/challenges/7',
  ui: 'en',
  uiInAddress: false,
} as const;
const page = { title: 'Quiet pumps', description: 'A challenge', image: '/mark.png', robots: 'noindex' };

describe('the head of a page', () => {
  it('says what the page is, in which languages, and where', () => {
    const head = pageHead(page, address);
    for (const line of [
      '<title>Quiet pumps · Qiao 桥</title>',
      '<meta name="description" content="A challenge" />',
      '<meta name="robots" content="noindex" />',
      '<link rel="canonical" href="https://qiao.example/challenges/7" />',
      '<link rel="alternate" hreflang="en" href="https://qiao.example/challenges/7?ui=en" />',
      '<link rel="alternate" hreflang="zh-Hans" href="https://qiao.example/challenges/7?ui=zh" />',
      '<link rel="alternate" hreflang="x-default" href="https://qiao.example/challenges/7" />',
      '<meta property="og:image" content="https://qiao.example/mark.png" />',
    ]) {
      expect(head).toContain(line);
    }
  });

  it('is canonical in the language its address names', () => {
    const head = pageHead(page, { ...address, ui: 'zh-Hans', uiInAddress: true });
    expect(head).toContain('<link rel="canonical" href="https://qiao.example/challenges/7?ui=zh" />');
    expect(head).toContain('content="zh_CN"');
  });

  it('has words for a page nobody describes', () => {
    expect(pageHead(null, address)).toContain('<title>Qiao 桥</title>');
    expect(pageHead(null, { ...address, ui: 'zh-Hans' })).toContain('开放创新');
  });

  it('keeps foreign text and paths inside their attributes', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, description, path) => {
        const head = pageHead({ title, description }, { ...address, path: `/${path}` });
        const elements = /^(?:\s*<(?:title>[^<>]*<\/title|(?:meta|link)(?: [a-z]+="[^"<>]*")+ \/)>)+$/;
        expect(head).toMatch(elements);
      }),
    );
  });
});
