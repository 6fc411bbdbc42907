import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  noticeTeamAsked,
  noticeTeamDeclined,
  noticeTeamInvited,
  noticeTeamJoined,
  noticeTeamLeft,
  noticeTeamTakenOut,
} from '#libs/contracts/challenge-notices';
import type { Notice } from '#libs/core/notices/notice';
import { Notices } from '#libs/core/notices/notices';
import { aboutChallenge, but, type Recipients } from './about-challenge.js';
import {
  TEAM_ASKED,
  TEAM_DECLINED,
  TEAM_INVITED,
  TEAM_JOINED,
  TEAM_LEFT,
  TEAM_TAKEN_OUT,
} from './challenge-notice-words.js';
import { NoticePeople, type NoticeTeam } from './notice-people.repository.js';

interface About {
  teamId: string;
  personId: string;
}

/** Who is told of who comes into a team and goes. Nobody but its members, and those on the way in, hears of it. */
@Injectable()
export class TeamNotices implements OnModuleInit {
  constructor(
    private readonly notices: Notices,
    private readonly people: NoticePeople,
  ) {}

  onModuleInit(): void {
    this.notices.register(noticeTeamInvited, {
      wording: TEAM_INVITED,
      find: (about, actorId) =>
        this.about(about, actorId, ({ states }) =>
          states[about.personId] === 'invited' ? but([], [about.personId], 'invited') : [],
        ),
    });
    this.notices.register(noticeTeamAsked, {
      wording: TEAM_ASKED,
      find: (about) =>
        this.about(about, about.personId, (team) =>
          team.states[about.personId] === 'asked' ? toLead(team) : [],
        ),
    });
    this.notices.register(noticeTeamJoined, {
      wording: TEAM_JOINED,
      find: (about, actorId) =>
        this.about(about, about.personId, ({ states }) =>
          states[about.personId] === 'active' ? but([actorId], activeIn(states), 'teammate') : [],
        ),
    });
    this.notices.register(noticeTeamDeclined, {
      wording: TEAM_DECLINED,
      find: (about, actorId) =>
        this.about(about, about.personId, (team) => {
          const isOwn = actorId === about.personId;
          if (about.was === 'invited') return isOwn ? toLead(team) : [];
          return about.was === 'asked' && !isOwn ? but([], [about.personId], 'applicant') : [];
        }),
    });
    this.notices.register(noticeTeamLeft, {
      wording: TEAM_LEFT,
      find: (about, actorId) =>
        this.about(about, about.personId, (team) =>
          about.was === 'active' && actorId === about.personId ? toLead(team) : [],
        ),
    });
    this.notices.register(noticeTeamTakenOut, {
      wording: TEAM_TAKEN_OUT,
      find: (about, actorId) =>
        this.about(about, about.personId, () =>
          about.was === 'active' && actorId !== about.personId ? but([], [about.personId], 'former') : [],
        ),
    });
  }

  private async about(
    { teamId }: About,
    personId: string | null,
    recipientsOf: (team: NoticeTeam) => Recipients,
  ): Promise<Notice | undefined> {
    const team = await this.people.team(teamId);
    if (!team || personId === null) return undefined;
    return aboutChallenge(await this.people.challenge(team.challengeId), recipientsOf(team), {
      page: '/teams',
      params: { person: { personId }, team: { text: team.name } },
    });
  }
}

const toLead = ({ leadId }: NoticeTeam): Recipients => but([], leadId ? [leadId] : [], 'teammate');

const activeIn = (states: NoticeTeam['states']): string[] =>
  Object.keys(states).filter((personId) => states[personId] === 'active');
