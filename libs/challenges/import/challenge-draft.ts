import type { DeadlineReading } from './read-deadline.js';
import type { ReadRefusal } from './raw-record.js';
import type { RewardReading } from './read-reward.js';

/** A challenge as an import proposes it: text in its one original language, nothing invented. */
export interface ChallengeDraft {
  /** The same call in the next run has the same key, wherever it stands in its file. */
  externalKey: string;
  /** SHA-256 of all that follows; unchanged means there is nothing to do. */
  contentHash: string;
  locale: string;
  title: string;
  summary: string;
  need: string;
  context?: string;
  /** What the sponsor provides to those who try. */
  resources?: string;
  successTests: string[];
  reward: RewardReading;
  deadline?: DeadlineReading;
  sponsorName?: string;
  url?: string;
}

export type Doubt =
  | 'no_text'
  | 'repeats_title'
  | 'placeholder'
  | 'test_record'
  | 'example'
  | 'title_guessed'
  | 'title_cut'
  | 'text_cut'
  | 'reward_unclear'
  | 'deadline_unclear';

export type Refusal = ReadRefusal | 'no_title' | 'only_a_title';

export type Verdict =
  | { kind: 'taken'; draft: ChallengeDraft }
  | { kind: 'doubtful'; draft: ChallengeDraft; reasons: [Doubt, ...Doubt[]] }
  | { kind: 'refused'; reason: Refusal };
