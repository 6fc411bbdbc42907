import type { z } from 'zod';
import type { challengeCard, challengeView } from '#libs/contracts/challenges';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { Money } from '#libs/contracts/primitives';
import type { Actor } from '#libs/core/auth/actor';
import { isTranslation } from '#libs/language/localized-text';
import type { Converted } from '#libs/money/exchange-rates.service';
import { optionalTextFor, textFor, type Reading } from '#libs/language/reading';
import type { ChallengeCardRow } from './challenge-columns.js';
import { allowedFor, isLate } from './challenge-moves.js';
import { challengePolicy, competes } from './challenges.policy.js';
import { readsCommons } from './commons/commons.policy.js';
import type { ChallengeRow } from './challenges.repository.js';

export type ChallengeCard = z.output<typeof challengeCard>;
export type ChallengeView = z.output<typeof challengeView>;

/** An amount in the currency of the other side. */
export type Convert = (money: Money | null) => Converted | null;

/** The card of a list. */
export const cardOf = (reading: Reading, convert: Convert, row: ChallengeCardRow): ChallengeCard => ({
  id: row.id,
  version: row.version,
  title: textFor(reading, row.title),
  summary: optionalTextFor(reading, row.summary),
  state: row.state,
  organisation: { ...row.organisation, name: textFor(reading, row.organisation.name) },
  sector: row.sector,
  trlIn: row.trlIn,
  trlOut: row.trlOut,
  reward: {
    asWritten: row.rewardAsWritten,
    money: row.rewardMoney,
    converted: convert(row.rewardMoney),
  },
  deadline: deadlineOf(row),
  publishedAt: row.publishedAt?.toISOString() ?? null,
  languages: languagesOf(row.title),
});

/** The whole page, with what this reader may do. */
export function challengeViewOf(
  actor: Actor,
  reading: Reading,
  convert: Convert,
  row: ChallengeRow,
  now: Date,
): ChallengeView {
  const manages = challengePolicy.allows('manage', actor, row);
  return {
    ...cardOf(reading, convert, row),
    need: optionalTextFor(reading, row.need),
    context: optionalTextFor(reading, row.context),
    constraints: optionalTextFor(reading, row.constraints),
    successTests: row.successTests.map((text) => textFor(reading, text)),
    visibility: row.visibility,
    graceMinutes: row.graceMinutes,
    cancelReason: row.cancelReason,
    cancellationRequest: requestOf(actor, row),
    awardProposal: proposalOf(actor, reading, row),
    amendments: row.amendments,
    appealUntil: row.appealUntil?.toISOString() ?? null,
    decisionNote: manages ? row.decisionNote : null,
    projectId: manages || row.won ? row.projectId : null,
    terms: row.terms && {
      ...row.terms,
      acceptedVersion: row.acceptedVersion,
      reacceptRequired: row.reacceptRequired,
    },
    watching: row.watching,
    mySubmissionId: row.mySubmissionId,
    myAssignmentIds: row.myAssignmentIds,
    allowed: allowedFor(actor, row, now),
    can: canOf(actor, row, now),
  };
}

/** The wish to call it off, for those who decide about it, as long as it can be called off. */
function requestOf(actor: Actor, row: ChallengeRow): ChallengeView['cancellationRequest'] {
  const concerns =
    challengePolicy.allows('requestCancel', actor, row) || challengePolicy.allows('cancel', actor, row);
  return concerns ? row.cancellationRequest : null;
}

/** What waits for a second person, for those who sign. */
function proposalOf(actor: Actor, reading: Reading, row: ChallengeRow): ChallengeView['awardProposal'] {
  const { awardProposal: proposal, proposedTitle } = row;
  const signs =
    challengePolicy.allows('manage', actor, row) || challengePolicy.allows('consentToCancel', actor, row);
  if (!proposal || !proposedTitle || !signs || competes(actor, row)) return null;
  const { submissionId, statement, by, at } = proposal;
  const title = textFor(reading, proposedTitle);
  return { submissionId, title, statement: optionalTextFor(reading, statement), by, at };
}

/** What the policies say, less what has been done already or is too late. */
function canOf(actor: Actor, row: ChallengeRow, now: Date): ChallengeView['can'] {
  const can = challengePolicy.can(actor, row, [
    'manage',
    'edit',
    'publish',
    'cancel',
    'requestCancel',
    'submit',
    'acceptTerms',
    'evaluate',
    'judgeBlind',
    'seeSubmissions',
    'award',
    'proposeAward',
    'watch',
  ]);
  const accepted = row.terms !== null && row.acceptedVersion === row.terms.version;
  return {
    ...can,
    readCommons: readsCommons({
      opened: row.commonsOpened,
      manages: can.manage,
      accepted,
      judges: row.judgesHere,
      inReach: challengePolicy.allows('read', actor, row),
    }),
    acceptTerms: can.acceptTerms && !accepted && !isLate(row, now),
    requestCancel: can.requestCancel && !row.cancelRequested,
    submit: can.submit && accepted && !isLate(row, now) && row.mySubmissionId === null,
  };
}

function deadlineOf({
  deadlineAt,
  deadlineLocal,
  deadlineZone,
}: ChallengeCardRow): ChallengeCard['deadline'] {
  if (!deadlineAt || !deadlineLocal || !deadlineZone) return null;
  return { at: deadlineAt.toISOString(), local: deadlineLocal, timeZone: deadlineZone };
}

/** In which languages the title can be read, the original first. */
function languagesOf({ sourceLocale, variants }: LocalizedText): string[] {
  const others = Object.keys(variants).filter(
    (locale) => locale !== sourceLocale && isTranslation(variants[locale]!),
  );
  return [sourceLocale, ...others];
}
