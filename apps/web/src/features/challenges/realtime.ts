import { listAmendments } from '#libs/contracts/amendments';
import { listAppeals } from '#libs/contracts/appeals';
import { readStatistics } from '#libs/contracts/challenge-statistics';
import { challengeChangedMessage, readChannel } from '#libs/contracts/channels';
import { readCommons } from '#libs/contracts/commons';
import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { listAssignments, readRanking, readRubric } from '#libs/contracts/evaluation';
import { readOutcome } from '#libs/contracts/outcome';
import { listQuestions } from '#libs/contracts/questions';
import { listSubmissions, readSubmission } from '#libs/contracts/submissions';
import { readTerms } from '#libs/contracts/terms';
import { realtimeEntry } from '../../lib/realtime';

export const challengesRealtime = [
  realtimeEntry(challengeChangedMessage, ({ id }) => [
    [readChallenge.id, { params: { id } }],
    [listChallenges.id],
    [listQuestions.id],
    [readTerms.id],
    [readCommons.id, { params: { id } }],
    [readChannel.id],
    [readSubmission.id],
    [listAmendments.id],
    [listAppeals.id],
    [readOutcome.id],
    [readRubric.id],
    [listSubmissions.id],
    [readRanking.id],
    [listAssignments.id],
    [readStatistics.id, { params: { id } }],
  ]),
];
