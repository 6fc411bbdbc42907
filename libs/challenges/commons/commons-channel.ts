import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ChannelSubjects, type AskedRole } from '#libs/channels/channel-subjects';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { appearanceOf } from './appearance.js';
import { commonsPolicy, type CommonsFacts } from './commons.policy.js';
import { CommonsRepository } from './commons.repository.js';

/** As many as one person may have to do with at a time. */
const MOST = 200;

/** What channels ask of the commons: who reads and posts there, and how they appear. */
@Injectable()
export class CommonsChannel implements OnModuleInit {
  constructor(
    private readonly channels: ChannelSubjects,
    private readonly commons: CommonsRepository,
  ) {}

  onModuleInit(): void {
    this.channels.register({
      kind: 'commons',
      rolesOf: (asked) => this.rolesOf(asked),
      listFor: (actor) => this.listFor(actor),
      appearances: async (challengeId, personIds) => {
        const members = await this.commons.members(challengeId, personIds);
        return new Map(members.map((member) => [member.personId, appearanceOf(member)]));
      },
    });
  }

  private async rolesOf(asked: readonly AskedRole[]) {
    const standings = await this.commons.standings(
      asked.map(({ actor, subjectId }) => ({ personId: actor.personId, challengeId: subjectId })),
    );
    return asked.map(({ actor }, n) => roleIn(actor, standings[n]));
  }

  private async listFor(actor: SignedInActor): Promise<Map<string, 'read' | 'post'>> {
    const mine = await this.commons.ofPerson(actor.personId, MOST);
    const roles = await this.rolesOf(mine.map(({ id }) => ({ actor, subjectId: id })));
    return new Map(
      mine.flatMap(({ id }, n) => {
        const role = roles[n] ?? 'none';
        return role === 'none' ? [] : [[id, role] as const];
      }),
    );
  }
}

function roleIn(actor: Actor, facts: CommonsFacts | undefined): 'none' | 'read' | 'post' {
  if (!facts || !commonsPolicy.allows('read', actor, facts)) return 'none';
  return commonsPolicy.allows('post', actor, facts) ? 'post' : 'read';
}
