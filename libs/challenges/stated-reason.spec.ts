import { plainReason, requiredStatement, statementOf } from './stated-reason.js';

const reader = { uiLocale: 'zh-Hans' } as const;

describe('what is said about a move', () => {
  it('is in the language of the page where only words came', () => {
    expect(statementOf(reader, '延期一周')).toEqual({ locale: 'zh-Hans', text: '延期一周' });
    expect(statementOf(reader, { locale: 'en', text: 'A week more' })).toEqual({
      locale: 'en',
      text: 'A week more',
    });
  });

  it.each([undefined, '', '  '])('is nothing for %j', (silence) => {
    expect(statementOf(reader, silence)).toBeUndefined();
    expect(() => requiredStatement(reader, silence)).toThrow(expect.objectContaining({ status: 422 }));
  });

  it('is kept in its own words as a note', () => {
    expect(plainReason('late')).toBe('late');
    expect(plainReason([{ locale: 'en', text: 'One is ill' }])).toBe('One is ill');
    expect(plainReason(undefined)).toBeUndefined();
    expect(plainReason('')).toBeUndefined();
  });
});
