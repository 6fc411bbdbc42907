import { challengeChangedMessage } from '#libs/contracts/channels';
import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { listQuestions } from '#libs/contracts/questions';
import { realtimeEntry } from '../../lib/realtime';

export const challengesRealtime = [
  realtimeEntry(challengeChangedMessage, ({ id }) => [
    [readChallenge.id, { params: { id } }],
    [listChallenges.id],
    [listQuestions.id],
  ]),
];
