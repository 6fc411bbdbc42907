import { checkIn, register } from '#libs/contracts/registrations';
import { addWorkshopSession } from '#libs/contracts/workshop-sessions';
import {
  addWorkshopHost,
  createWorkshop,
  transitionWorkshop,
  type WorkshopState,
} from '#libs/contracts/workshops';
import { RegistrationsService } from '#libs/workshops/registrations.service';
import { WorkshopHosts } from '#libs/workshops/workshop-hosts.service';
import { WorkshopLifecycle } from '#libs/workshops/workshop-lifecycle.service';
import { WorkshopSessions } from '#libs/workshops/workshop-sessions.service';
import { WorkshopsService } from '#libs/workshops/workshops.service';
import type { DemoWorkshop } from '../demo/demo-types.js';
import { dayIn, daysAfter, mondayBefore } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

const THURSDAY = 3;
const MINUTE_MS = 60_000;

/** One workshop, as far as its story has come: planned, filled, held or called off. */
export async function seedWorkshop(world: DemoWorld, workshop: DemoWorkshop): Promise<void> {
  world.moveTo(daysAfter(world.now, -workshop.plannedDaysAgo));
  const { id, startsAt, endsAt } = await plan(world, workshop);
  await move(world, workshop, id, 'scheduled');
  await move(world, workshop, id, 'registration_open');
  const places = await fill(world, workshop, id);
  if (workshop.cancelled) await move(world, workshop, id, 'cancelled');
  if (workshop.present) await hold(world, workshop, places, { startsAt, endsAt });
}

async function plan(world: DemoWorld, workshop: DemoWorkshop) {
  const { inDays, localTime, timeZone } = workshop.start;
  const day = dayIn(mondayBefore(world.now, -inDays), THURSDAY, timeZone);
  const actor = await world.as(workshop.hosts[0]);
  const body = {
    title: written(workshop.title),
    summary: written(workshop.summary),
    kind: workshop.kind,
    start: { local: `${day}T${localTime}`, timeZone },
    minutes: workshop.minutes,
    capacity: workshop.capacity,
    waitlist: workshop.waitlist,
    joinLinks: workshop.links,
    languages: ['en', 'zh-Hans'],
    ...(workshop.project && { projectId: idOf(world.projects, workshop.project) }),
  };
  const { id, startsAt, endsAt } = await world
    .get(WorkshopsService)
    .create(actor, asked(createWorkshop, { body }));
  const params = { id };
  const second = { personId: idOf(world.people, workshop.hosts[1]) };
  await world.get(WorkshopHosts).add(actor, asked(addWorkshopHost, { params, body: second }));
  for (const { title, ...session } of workshop.sessions) {
    const agenda = { ...session, title: written(title) };
    await world.get(WorkshopSessions).add(actor, asked(addWorkshopSession, { params, body: agenda }));
  }
  return { id, startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
}

async function move(world: DemoWorld, { hosts, cancelled }: DemoWorkshop, id: string, to: WorkshopState) {
  const body = { to, ...(to === 'cancelled' && cancelled && { reason: written(cancelled) }) };
  const actor = await world.as(hosts[0]);
  await world.get(WorkshopLifecycle).transition(actor, asked(transitionWorkshop, { params: { id }, body }));
}

/** Lets them arrive one after the other; answers the registration of each. */
async function fill(
  world: DemoWorld,
  { registered }: DemoWorkshop,
  id: string,
): Promise<Map<string, string>> {
  const places = new Map<string, string>();
  for (const person of registered) {
    const given = asked(register, { params: { id }, body: {} });
    const place = await world.get(RegistrationsService).register(await world.as(person), given);
    places.set(person, place.id);
  }
  return places;
}

/** Its start, the check-in at the door, and its end. */
async function hold(
  world: DemoWorld,
  { hosts, present = [] }: DemoWorkshop,
  places: Map<string, string>,
  { startsAt, endsAt }: { startsAt: Date; endsAt: Date },
): Promise<void> {
  world.moveTo(new Date(startsAt.getTime() + MINUTE_MS));
  await world.get(WorkshopLifecycle).advanceDue();
  for (const person of present) {
    const params = { id: idOf(places, person) };
    await world.get(RegistrationsService).checkIn(await world.as(hosts[0]), asked(checkIn, { params }));
  }
  world.moveTo(new Date(endsAt.getTime() + MINUTE_MS));
  await world.get(WorkshopLifecycle).advanceDue();
}
