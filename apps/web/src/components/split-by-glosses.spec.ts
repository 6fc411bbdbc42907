import fc from 'fast-check';
import { splitByGlosses } from './split-by-glosses';

const gloss = (word: string, meaning: string) => ({ word, meaning });

describe('a text cut at its glossed words', () => {
  it('prefers the longer word', () => {
    const parts = splitByGlosses('打样机打样', [
      gloss('打样', 'sample run'),
      gloss('打样机', 'sampling machine'),
    ]);
    expect(parts).toEqual([
      { text: '打样机', meaning: 'sampling machine' },
      { text: '打样', meaning: 'sample run' },
    ]);
  });

  it('loses and adds nothing, whatever the text and the words', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.record({ word: fc.string(), meaning: fc.string() })),
        (text, glosses) => {
          const joined = splitByGlosses(text, glosses)
            .map((part) => part.text)
            .join('');
          return joined === text;
        },
      ),
    );
  });
});
