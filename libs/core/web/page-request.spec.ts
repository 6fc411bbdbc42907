import { visitor } from '../auth/actor.js';
import { asksForPage, uiOf } from './page-request.js';

describe('a request for a page', () => {
  it.each([
    ['/', 'text/html,*/*', true],
    ['/challenges/7', 'text/html', true],
    ['/challenges/7', '*/*', true],
    ['/challenges/7', undefined, true],
    ['/people/a.b', 'text/html', true],
    ['/old.js', '*/*', false],
    ['/assets/app-old.js', 'text/html', false],
    ['/api/v1/nothing', 'text/html', false],
    ['/api', 'text/html', false],
    ['/apiary', 'text/html', true],
    ['/challenges/7', 'application/json', false],
  ])('%s as %s: %s', (path, accept, expected) => expect(asksForPage(path, accept)).toBe(expected));
});

describe('the language of a page', () => {
  const chinese = visitor(['zh-Hans'], 'zh-Hans');

  it.each([
    ['en', 'qiao_ui=zh-Hans', { ui: 'en', uiInAddress: true }],
    ['zh', '', { ui: 'zh-Hans', uiInAddress: true }],
    ['fr', 'qiao_ui=en', { ui: 'en', uiInAddress: false }],
    [undefined, 'qiao_ui=en', { ui: 'en', uiInAddress: false }],
    [undefined, '', { ui: 'zh-Hans', uiInAddress: false }],
    [['en', 'zh'], '', { ui: 'zh-Hans', uiInAddress: false }],
  ])('?ui=%s with cookie "%s"', (asked, cookie, expected) => {
    expect(uiOf(asked, { cookie }, chinese)).toEqual(expected);
  });
});
