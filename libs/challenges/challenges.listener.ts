import { Injectable } from '@nestjs/common';
import { managerAdded } from '#libs/contracts/challenge-managers';
import { challengeEdited, challengeMoved } from '#libs/contracts/challenges';
import { challengeChangedMessage } from '#libs/contracts/channels';
import { challengeAwarded, rubricWritten } from '#libs/contracts/evaluation';
import { commonsSet } from '#libs/contracts/commons';
import { variantWritten } from '#libs/contracts/language';
import { memberLeft } from '#libs/contracts/organisations';
import { termsWritten } from '#libs/contracts/terms';
import { ListensTo, only, type Fact } from '#libs/core/jobs/handles';
import { personRoom } from '#libs/core/realtime/connection';
import { Rooms } from '#libs/core/realtime/rooms';
import { ChallengeAudience } from './challenge-audience.repository.js';
import { searchTokensOf } from './challenge-search.js';
import { ChallengesRepository } from './challenges.repository.js';

/** Carries changes of a challenge to those who have a part in it, and its new words into the search. */
@Injectable()
export class ChallengesListener {
  constructor(
    private readonly challenges: ChallengesRepository,
    private readonly audience: ChallengeAudience,
    private readonly rooms: Rooms,
  ) {}

  @ListensTo(
    challengeEdited,
    challengeMoved,
    managerAdded,
    termsWritten,
    rubricWritten,
    challengeAwarded,
    commonsSet,
  )
  async tell(facts: Fact[]): Promise<void> {
    const ids = [...new Set(facts.map(({ payload }) => payload.challengeId ?? ''))];
    for (const { id, version, personIds } of await this.audience.of(ids)) {
      for (const personId of personIds)
        this.rooms.emit(personRoom(personId), challengeChangedMessage, { id, version });
    }
  }

  @ListensTo(memberLeft)
  async dropFormerManagers(facts: Fact[]): Promise<void> {
    for (const { payload } of facts)
      await this.challenges.dropFormerManager(payload.organisationId ?? '', payload.personId ?? '');
  }

  @ListensTo(only(variantWritten, { type: 'challenge' }))
  async reindex(facts: Fact[]): Promise<void> {
    for (const id of new Set(facts.map(({ payload }) => payload.subjectId ?? ''))) {
      const texts = await this.challenges.texts(id);
      if (texts) await this.challenges.reindex(id, searchTokensOf(texts));
    }
  }
}
