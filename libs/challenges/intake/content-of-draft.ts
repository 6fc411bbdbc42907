import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { ChallengeInput } from '../challenge-content.js';
import type { ChallengeDraft } from '../import/challenge-draft.js';
import { cutAt } from '../import/record-text.js';

const MAX_SUMMARY = 600;
const MAX_TEXT = 20_000;
const MAX_TEST = 1_000;
const MAX_TESTS = 12;
const MAX_REWARD = 300;

/** What an imported record fills in of a challenge, within the limits of the form, all in the record's own language. */
export function contentOfDraft(draft: ChallengeDraft): ChallengeInput & { title: LocalizedInput } {
  const { locale, reward, deadline } = draft;
  const text = (words: string | undefined, max = MAX_TEXT) =>
    words ? { locale, text: cutAt(words, max) } : undefined;
  const background = [draft.context, draft.resources, draft.url].filter(Boolean).join('\n\n');
  return {
    title: { locale, text: draft.title },
    summary: text(draft.summary, MAX_SUMMARY),
    need: text(draft.need),
    context: text(background),
    successTests: draft.successTests
      .slice(0, MAX_TESTS)
      .map((test) => ({ locale, text: cutAt(test, MAX_TEST) })),
    reward: { asWritten: cutAt(reward.asWritten, MAX_REWARD), money: reward.money ?? null },
    deadline: deadline?.at ? { local: deadline.at.local, timeZone: deadline.at.timeZone } : null,
  };
}
