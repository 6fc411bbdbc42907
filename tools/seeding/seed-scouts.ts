import { inviteToProject } from '#libs/contracts/project-invitations';
import { writeOwnScoutProfile } from '#libs/contracts/scouts';
import { ProjectInvitationsService } from '#libs/projects/project-invitations.service';
import { ScoutsService } from '#libs/scouts/scouts.service';
import type { DemoScout } from '../demo/demo-types.js';
import { daysAfter } from './demo-days.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

const MINUTES = 60;

/** A scout offers what they can, by name on both sides. */
export async function seedScout(world: DemoWorld, scout: DemoScout): Promise<void> {
  const { person, pairs, sectors, regions, hoursPerWeek, available } = scout;
  const body = {
    ...{ pairs, sectors, regions, available, published: true },
    capacityMinutesPerWeek: hoursPerWeek * MINUTES,
  };
  await world.get(ScoutsService).writeOwn(await world.as(person), asked(writeOwnScoutProfile, { body }));
}

/** Who is asked into a project, and has not answered yet. */
export async function seedInvitation(world: DemoWorld, { person, invited }: DemoScout): Promise<void> {
  if (!invited) return;
  const { by, project, message } = invited;
  world.moveTo(daysAfter(world.now, -1));
  const params = { id: idOf(world.projects, project) };
  const body = { personId: idOf(world.people, person), role: 'guest', message };
  await world
    .get(ProjectInvitationsService)
    .invite(await world.as(by), asked(inviteToProject, { params, body }));
}
