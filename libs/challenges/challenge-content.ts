import type { changeChallenge } from '#libs/contracts/challenges';
import type { LocalizedInput, LocalizedText } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import { instantOf } from '#libs/calendar/zones';
import { invalidField } from '#libs/core/app-error';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import { optionalText } from '#libs/language/reading';
import type { Challenge } from './challenge.entity.js';

export type ChallengeInput = Input<typeof changeChallenge>['body'];
/** What a person fills in of a challenge. */
export type ChallengeContent = Pick<
  Challenge,
  | 'title'
  | 'summary'
  | 'need'
  | 'context'
  | 'constraints'
  | 'successTests'
  | 'sector'
  | 'trlIn'
  | 'trlOut'
  | 'rewardAsWritten'
  | 'rewardMoney'
  | 'deadlineLocal'
  | 'deadlineZone'
  | 'deadlineAt'
  | 'graceMinutes'
  | 'visibility'
>;

const TEXTS = ['summary', 'need', 'context', 'constraints'] as const;

const empty: Omit<ChallengeContent, 'title'> = {
  summary: null,
  need: null,
  context: null,
  constraints: null,
  successTests: [],
  sector: null,
  trlIn: null,
  trlOut: null,
  rewardAsWritten: '',
  rewardMoney: null,
  deadlineLocal: null,
  deadlineZone: null,
  deadlineAt: null,
  graceMinutes: 0,
  visibility: 'public',
};

/** The content of a new draft. */
export const newContent = (
  input: ChallengeInput & { title: LocalizedInput },
  by: string,
  at: Date,
): ChallengeContent =>
  changed({ ...empty, title: writeLocalized(input.title, by, at) }, { ...input, title: undefined }, by, at);

/** The content after a change; what the input does not mention stays. Throws 422 for a time that no calendar has. */
export function changed(
  before: ChallengeContent,
  input: ChallengeInput,
  by: string,
  at: Date,
): ChallengeContent {
  const after: ChallengeContent = {
    ...before,
    ...texts(before, input, by, at),
    ...(input.sector !== undefined && { sector: input.sector }),
    ...(input.trlIn !== undefined && { trlIn: input.trlIn }),
    ...(input.trlOut !== undefined && { trlOut: input.trlOut }),
    ...(input.reward && { rewardAsWritten: input.reward.asWritten, rewardMoney: input.reward.money }),
    ...(input.deadline !== undefined && deadlineColumns(input.deadline)),
    ...(input.graceMinutes !== undefined && { graceMinutes: input.graceMinutes }),
    ...(input.visibility && { visibility: input.visibility }),
  };
  if (after.trlIn !== null && after.trlOut !== null && after.trlOut < after.trlIn) {
    throw invalidField('trlOut', 'below_trl_in', 'must not be below the readiness it starts from');
  }
  return after;
}

function texts(
  before: ChallengeContent,
  input: ChallengeInput,
  by: string,
  at: Date,
): Partial<ChallengeContent> {
  const optional = TEXTS.map((name) => [name, optionalText(before[name], input[name], by, at)] as const);
  return {
    title: input.title === undefined ? before.title : reviseSource(before.title, input.title, by, at),
    ...Object.fromEntries(optional),
    ...(input.successTests && {
      successTests: input.successTests.map((test, n) => reviseAt(before.successTests[n], test, by, at)),
    }),
  };
}

/** A test that stays at its place keeps its translations; one in another language takes its place. */
function reviseAt(
  before: LocalizedText | undefined,
  input: LocalizedInput,
  by: string,
  at: Date,
): LocalizedText {
  const staysItself = before !== undefined && [input].flat()[0]?.locale === before.sourceLocale;
  return staysItself ? reviseSource(before, input, by, at) : writeLocalized(input, by, at);
}

function deadlineColumns(
  deadline: NonNullable<ChallengeInput['deadline']> | null,
): Pick<ChallengeContent, 'deadlineLocal' | 'deadlineZone' | 'deadlineAt'> {
  if (deadline === null) return { deadlineLocal: null, deadlineZone: null, deadlineAt: null };
  try {
    return {
      deadlineLocal: deadline.local,
      deadlineZone: deadline.timeZone,
      deadlineAt: instantOf(deadline.local, deadline.timeZone),
    };
  } catch (error) {
    if (error instanceof RangeError)
      throw invalidField('deadline.local', 'no_such_time', 'is no date and time');
    throw error;
  }
}
