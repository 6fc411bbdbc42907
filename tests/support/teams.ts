import { MergeOffers } from '#libs/challenges/teams/merging/merge-offers.service';
import { SeekersService } from '#libs/challenges/teams/seekers.service';
import { TeamMembers } from '#libs/challenges/teams/team-members.service';
import { TeamsService } from '#libs/challenges/teams/teams.service';
import type { Skill } from '#libs/contracts/skills';
import type { TeamRole, TeamState, TeamTrait } from '#libs/contracts/teams';
import type { SignedInActor } from '#libs/core/auth/actor';
import { given, type ChallengeWorld } from './challenges.js';

/** What tests do with teams again and again. */
export class TeamWorld {
  readonly service: TeamsService;
  readonly members: TeamMembers;
  readonly seekers: SeekersService;
  readonly mergers: MergeOffers;

  constructor(private readonly world: ChallengeWorld) {
    this.service = world.get(TeamsService);
    this.members = world.get(TeamMembers);
    this.seekers = world.get(SeekersService);
    this.mergers = world.get(MergeOffers);
  }

  /** Founded by somebody who accepts the terms for it. */
  async found(lead: SignedInActor, challengeId: string, seeking: TeamTrait[] = [], skills: Skill[] = []) {
    await this.world.accept(lead, challengeId);
    const name = { locale: 'zh-Hans', text: '轴承小队' };
    const body = { name, pitch: { locale: 'zh-Hans', text: '我们做传感。' }, seeking, skills };
    return this.service.create(lead, given({ params: { id: challengeId }, body }));
  }

  list(actor: SignedInActor, challengeId: string) {
    return this.service.list(actor, given({ params: { id: challengeId } }));
  }

  lookers(actor: SignedInActor, challengeId: string) {
    return this.seekers.list(actor, given({ params: { id: challengeId } }));
  }

  /** They accept the terms, too. */
  async seek(actor: SignedInActor, challengeId: string, skills: Skill[] = []) {
    await this.world.accept(actor, challengeId);
    const body = { skills, note: { locale: 'en', text: 'I test bearings.' } };
    return this.seekers.put(actor, given({ params: { id: challengeId }, body }));
  }

  ask(actor: SignedInActor, id: string, skills: Skill[] = []) {
    return this.members.add(actor, given({ params: { id }, body: { role: 'editor', skills } }));
  }

  invite(lead: SignedInActor, id: string, personId: string, role: TeamRole = 'editor') {
    return this.members.add(lead, given({ params: { id }, body: { personId, role, skills: [] } }));
  }

  answer(actor: SignedInActor, id: string, personId: string, decision: 'accept' | 'decline') {
    return this.members.answer(actor, given({ params: { id, personId }, body: { decision } }));
  }

  /** Somebody asks and is let in. */
  async join(newcomer: SignedInActor, lead: SignedInActor, challengeId: string, id: string, role?: TeamRole) {
    await this.world.accept(newcomer, challengeId);
    await this.ask(newcomer, id);
    await this.answer(lead, id, newcomer.personId, 'accept');
    if (role) await this.setRole(lead, id, newcomer.personId, role);
  }

  setRole(lead: SignedInActor, id: string, personId: string, role: TeamRole) {
    return this.members.change(lead, given({ params: { id, personId }, body: { role } }));
  }

  remove(actor: SignedInActor, id: string, personId: string) {
    return this.members.remove(actor, given({ params: { id, personId } }));
  }

  async offerMerge(lead: SignedInActor, id: string, intoTeamId: string, text?: string): Promise<string> {
    const message = text === undefined ? undefined : { locale: 'en', text };
    return (await this.mergers.offer(lead, given({ params: { id }, body: { intoTeamId, message } }))).id;
  }

  async mergeOffers(actor: SignedInActor, id: string) {
    return (await this.mergers.list(actor, given({ params: { id } }))).items;
  }

  answerMerge(actor: SignedInActor, id: string, decision: 'accept' | 'decline') {
    return this.mergers.answer(actor, given({ params: { id }, body: { decision } }));
  }

  move(lead: SignedInActor, id: string, to: TeamState) {
    return this.service.move(lead, given({ params: { id }, body: { to } }));
  }
}
