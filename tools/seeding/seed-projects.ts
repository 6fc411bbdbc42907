import { award } from '#libs/contracts/evaluation';
import { addProjectMember, changeProject } from '#libs/contracts/projects';
import { AwardsService } from '#libs/challenges/evaluation/awards.service';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { ProjectsService } from '#libs/projects/projects.service';
import type { DemoChallenge, DemoProject, DemoSubmission } from '../demo/demo-types.js';
import { people } from '../demo/people.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

/** The award, and the team that gathers round its two leads. Answers the id of the project's channel. */
export async function seedProject(
  world: DemoWorld,
  { key, manager }: DemoChallenge,
  project: DemoProject,
  winner: DemoSubmission,
): Promise<string> {
  const actor = await world.as(manager);
  const params = { id: idOf(world.challenges, key) };
  const body = { submissionId: idOf(world.submissions, winner.key) };
  const opened = await world.get(AwardsService).award(actor, asked(award, { params, body }));
  world.projects.set(project.key, opened.id);
  const about = { params: { id: opened.id } };
  const texts = { title: written(project.title), summary: written(project.summary) };
  await world
    .get(ProjectsService)
    .change(actor, asked(changeProject, { ...about, body: texts, ifMatch: opened.version }));
  // who won together belongs to it already
  for (const { person, role } of project.members.filter((one) => !winner.team.members.includes(one.person))) {
    const joining = { personId: idOf(world.people, person), role };
    // names do not cross the border by themselves: who is brought in is brought by a lead of their own shore
    const lead = project.leads.find((key) => homeOf(key) === homeOf(person)) ?? manager;
    await world
      .get(ProjectMembersService)
      .add(await world.as(lead), asked(addProjectMember, { ...about, body: joining }));
  }
  return opened.channels[0]?.id ?? '';
}

const homeOf = (key: string) => people.find((person) => person.key === key)?.homeRegion;
