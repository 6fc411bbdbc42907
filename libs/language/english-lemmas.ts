import { LRUCache } from 'lru-cache';

/** Texts use few words again and again. */
const known = new LRUCache<string, readonly string[]>({ max: 10_000 });

const IRREGULAR: Record<string, string> = {
  made: 'make',
  sent: 'send',
  built: 'build',
  got: 'get',
  went: 'go',
  gone: 'go',
  found: 'find',
  kept: 'keep',
  bought: 'buy',
  sold: 'sell',
  wrote: 'write',
  written: 'write',
  knew: 'know',
  known: 'know',
  thought: 'think',
  took: 'take',
  taken: 'take',
  gave: 'give',
  given: 'give',
  saw: 'see',
  seen: 'see',
  came: 'come',
  chosen: 'choose',
  chose: 'choose',
  shown: 'show',
  ran: 'run',
  paid: 'pay',
  met: 'meet',
  held: 'hold',
  led: 'lead',
  left: 'leave',
  lost: 'lose',
  began: 'begin',
  begun: 'begin',
  broken: 'break',
  broke: 'break',
  grown: 'grow',
  grew: 'grow',
  children: 'child',
  men: 'man',
  women: 'woman',
  feet: 'foot',
  better: 'good',
  best: 'good',
  criteria: 'criterion',
};

const undoubled = (stem: string) => stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');

/**
 * The forms a word may stand under in a dictionary, likeliest first, itself included: plural, past, -ing, -ly and
 * possessive are taken off. Not every form is a word; looking one up that is none does no harm.
 */
export function lemmasOf(word: string): readonly string[] {
  const before = known.get(word);
  if (before) return before;
  const forms = formsOf(word);
  known.set(word, forms);
  return forms;
}

function formsOf(word: string): string[] {
  const plain = word.replace(/['’]s?$/, '');
  const forms = [word, plain];
  const irregular = IRREGULAR[plain];
  if (irregular) forms.push(irregular);
  if (plain.length > 3 && plain.endsWith('s') && !plain.endsWith('ss')) {
    if (plain.endsWith('ies')) forms.push(`${plain.slice(0, -3)}y`);
    forms.push(plain.slice(0, -1));
    if (plain.endsWith('es')) forms.push(plain.slice(0, -2));
  }
  for (const [ending, replacement] of [
    ['ied', 'y'],
    ['ed', ''],
    ['ing', ''],
    ['ly', ''],
  ] as const) {
    if (!plain.endsWith(ending) || plain.length < ending.length + 3) continue;
    const stem = plain.slice(0, -ending.length) + replacement;
    forms.push(`${stem}e`, stem, undoubled(stem));
  }
  return [...new Set(forms)];
}
