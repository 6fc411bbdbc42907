import fc from 'fast-check';
import { parseMarkdown } from './markdown';

describe('our Markdown', () => {
  it('knows headings, paragraphs, lists, strong, code and links', () => {
    expect(parseMarkdown('# Title\n\nA **b** `c`\n[d](/e).\n\n- one\n- two\n  lines')).toEqual([
      { kind: 'heading', level: 1, inlines: [{ kind: 'text', text: 'Title' }] },
      {
        kind: 'paragraph',
        inlines: [
          { kind: 'text', text: 'A ' },
          { kind: 'strong', text: 'b' },
          { kind: 'text', text: ' ' },
          { kind: 'code', text: 'c' },
          { kind: 'text', text: ' ' },
          { kind: 'link', text: 'd', href: '/e' },
          { kind: 'text', text: '.' },
        ],
      },
      { kind: 'list', items: [[{ kind: 'text', text: 'one' }], [{ kind: 'text', text: 'two lines' }]] },
    ]);
  });

  it('puts no space into Chinese where a line was broken', () => {
    expect(parseMarkdown('开放\n挑战，\n共建')).toEqual([
      { kind: 'paragraph', inlines: [{ kind: 'text', text: '开放挑战，共建' }] },
    ]);
  });

  it.each(['javascript:alert(1)', '//elsewhere.example', 'data:text/html,x', 'http://plain.example'])(
    'makes no link of %s',
    (href) => {
      const text = JSON.stringify(parseMarkdown(`[a](${href})`));
      expect(text).not.toContain('"link"');
    },
  );

  it('ends for any text', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(parseMarkdown(text))));
  });
});
