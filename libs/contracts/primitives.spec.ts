import { register } from './accounts.js';
import { localizedInput } from './localized-text.js';
import { words } from './primitives.js';

describe('words', () => {
  it.each(['a', '桥', '42', '👍', ' - '])('takes %j', (value) => {
    expect(words(10).safeParse(value).success).toBe(true);
  });

  it.each(['', ' ', '\n\t', '\u3000', '\u200b', '\u202e'])(
    'refuses %j, in which there is nothing to read',
    (value) => {
      expect(words(10).safeParse(value).success).toBe(false);
    },
  );
});

describe('localizedInput', () => {
  it('lets only what may be emptied be blank', () => {
    const blank = { locale: 'en', text: '  ' };
    expect(localizedInput(10).safeParse(blank).success).toBe(false);
    expect(localizedInput(10, 0).safeParse(blank).success).toBe(true);
  });
});

describe('returnTo', () => {
  const { returnTo } = register.body!.shape;

  it('is a path of the web app', () => {
    expect(returnTo.safeParse('/challenges?q=1').success).toBe(true);
  });

  it.each(['https://elsewhere.example', '//elsewhere.example', '/\\elsewhere.example', 'challenges'])(
    'is not %s, which a browser may take for another site',
    (value) => expect(returnTo.safeParse(value).success).toBe(false),
  );
});
