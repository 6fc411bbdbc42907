import { PageTemplate } from './page-template.js';

describe('the page template', () => {
  it('takes language and head, and gives up its own title', () => {
    const html =
      '<!doctype html><html lang="en"><head><title>Old</title><!--head--></head><body></body></html>';
    expect(new PageTemplate(html).render('zh-Hans', '<title>$& 新</title>')).toBe(
      '<!doctype html><html lang="zh-Hans"><head><title>$& 新</title></head><body></body></html>',
    );
  });

  it.each(['<html lang="en"><head></head></html>', '<html><head><!--head--></head></html>'])(
    'needs its places: %s',
    (html) => {
      expect(() => new PageTemplate(html)).toThrow('index.html needs');
    },
  );
});
