import { addTeamMember, answerTeamMember, createTeam, moveTeam, seekTeam } from '#libs/contracts/teams';
import { SeekersService } from '#libs/challenges/teams/seekers.service';
import { TeamMembers } from '#libs/challenges/teams/team-members.service';
import { TeamsService } from '#libs/challenges/teams/teams.service';
import type { DemoSubmission } from '../demo/demo-types.js';
import { seekers, teams } from '../demo/teams.js';
import { daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { accept } from './accept-terms.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

const FOUNDED_DAYS_AGO = -1.5;

/** People who answer a challenge together: they found each other, and look for nobody any more. */
export async function seedTeam(world: DemoWorld, { challenge, team }: DemoSubmission): Promise<void> {
  const [leader, ...others] = team.members;
  const params = { id: idOf(world.challenges, challenge) };
  const lead = await world.as(leader);
  const body = { name: written(team.name) };
  const { id } = await world.get(TeamsService).create(lead, asked(createTeam, { params, body }));
  for (const person of others) {
    const member = await world.as(person);
    await accept(world, member, params);
    await world.get(TeamMembers).add(member, asked(addTeamMember, { params: { id }, body: {} }));
    const answer = { params: { id, personId: member.personId }, body: { decision: 'accept' } };
    await world.get(TeamMembers).answer(lead, asked(answerTeamMember, answer));
  }
  await world.get(TeamsService).move(lead, asked(moveTeam, { params: { id }, body: { to: 'complete' } }));
}

/** Who looks for whom in challenges that are open now. */
export async function seedTeamBoards(world: DemoWorld): Promise<void> {
  world.moveTo(daysAfter(world.now, FOUNDED_DAYS_AGO));
  for (const { challenge, lead, name, pitch, seeking, skills, applicant } of teams) {
    const params = { id: idOf(world.challenges, challenge) };
    const founder = await world.as(lead);
    await accept(world, founder, params);
    const body = { name: written(name), pitch: written(pitch), seeking, skills };
    const { id } = await world.get(TeamsService).create(founder, asked(createTeam, { params, body }));
    const newcomer = await world.as(applicant.person);
    await accept(world, newcomer, params);
    const request = { skills: applicant.skills, message: written(applicant.message) };
    await world.get(TeamMembers).add(newcomer, asked(addTeamMember, { params: { id }, body: request }));
  }
  for (const { challenge, person, skills, note } of seekers) {
    const params = { id: idOf(world.challenges, challenge) };
    const actor = await world.as(person);
    await accept(world, actor, params);
    const body = { skills, note: written(note) };
    await world.get(SeekersService).put(actor, asked(seekTeam, { params, body }));
  }
}
