import traditionalPairs from 'opencc-js/dict/TSCharacters';

/** Traditional character → its simplified form, one to one (OpenCC, Apache-2.0). */
const SIMPLIFIED = new Map<string, string>(
  traditionalPairs
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([traditional, simplified]) => simplified && traditional !== simplified),
);

const ONLY_SIMPLIFIED = new Set([...SIMPLIFIED.values()].filter((character) => !SIMPLIFIED.has(character)));

/** Characters in which both scripts write ordinary words, so that they tell nothing about the script. */
const AMBIGUOUS = new Set(
  '后里面发干谷只云台几系并向松征余御凶合回同周卷家布帘弦恤才扎旋曲欲愈游灶致困舍克制冲准仆仇叶占吁咸复升参',
);

/** Folds traditional characters to simplified ones, character by character: the number of characters stays. */
export function toSimplified(text: string): string {
  let folded = '';
  for (const character of text) folded += SIMPLIFIED.get(character) ?? character;
  return folded;
}

/** Which script a Chinese text is written in, by the characters only one of them has; simplified in doubt. */
export function hanScript(text: string): 'Hans' | 'Hant' {
  let traditional = 0;
  let simplified = 0;
  for (const character of text) {
    if (AMBIGUOUS.has(character)) continue;
    if (SIMPLIFIED.has(character)) traditional += 1;
    else if (ONLY_SIMPLIFIED.has(character)) simplified += 1;
  }
  return traditional > simplified ? 'Hant' : 'Hans';
}
