import type { ChallengeDraft, Doubt } from './challenge-draft.js';
import type { RewardDoubt } from './read-reward.js';
import { titleKey } from './title-grams.js';

const PLACEHOLDER = /^(tbd|tba|todo|n\/a|xxx+|待定|待补充|暂无|\.{3}|-+)$/i;
const TEST_RECORD = /^(fake|test|dummy|测试)\b/i;
const EXAMPLE = /\bACME\b|lorem ipsum|beispiel-?challenge|example challenge|示例挑战/i;

/** A reward in kind is a plain fact; a number nobody can be sure of is a doubt. */
const UNCLEAR_REWARDS = new Set<RewardDoubt>(['no_currency', 'odd_grouping']);

/** What a person should look at before this draft is taken for a challenge. */
export function doubtsAbout(draft: Omit<ChallengeDraft, 'contentHash'>): Doubt[] {
  const text = draft.need || draft.context || draft.summary;
  const found: [boolean, Doubt][] = [
    [!text, 'no_text'],
    [Boolean(text) && repeatsTitle(draft.title, text), 'repeats_title'],
    [PLACEHOLDER.test(draft.title) || PLACEHOLDER.test(text), 'placeholder'],
    [TEST_RECORD.test(draft.title), 'test_record'],
    [EXAMPLE.test(`${draft.title}\n${text}\n${draft.sponsorName ?? ''}`), 'example'],
    [draft.reward.doubtful !== undefined && UNCLEAR_REWARDS.has(draft.reward.doubtful), 'reward_unclear'],
    [draft.deadline?.doubtful !== undefined, 'deadline_unclear'],
  ];
  return found.filter(([holds]) => holds).map(([, doubt]) => doubt);
}

/** The text says no more than the title, whatever the punctuation; a part of the title counts, too. */
function repeatsTitle(title: string, text: string): boolean {
  const [titleWords, textWords] = [titleKey(title), titleKey(text)];
  return textWords.length > 0 && titleWords.includes(textWords);
}
