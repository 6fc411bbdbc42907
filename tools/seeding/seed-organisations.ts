import { createOrganisation } from '#libs/contracts/organisations';
import { MembersService } from '#libs/organisations/members.service';
import { OrganisationsService } from '#libs/organisations/organisations.service';
import { organisations } from '../demo/organisations.js';
import { daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, type DemoWorld } from './demo-world.js';

const FOUNDED_DAYS_AGO = 250;

/** Each founded by its owner; the others join a little later. */
export async function seedOrganisations(world: DemoWorld): Promise<void> {
  for (const { key, name, about, members, ...plain } of organisations) {
    const owner = members.find(({ role }) => role === 'owner')?.person ?? '';
    world.moveTo(daysAfter(world.now, -FOUNDED_DAYS_AGO));
    const body = { ...plain, name: written(name), about: written(about) };
    const founded = await world
      .get(OrganisationsService)
      .found(await world.as(owner), asked(createOrganisation, { body }).body);
    world.organisations.set(key, founded.id);
    world.moveTo(daysAfter(world.now, 2 - FOUNDED_DAYS_AGO));
    for (const { person, role } of members) {
      if (role !== 'owner') await world.get(MembersService).join(await world.as(person), founded.id, role);
    }
  }
}
