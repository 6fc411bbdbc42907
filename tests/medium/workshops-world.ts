import { WorkshopsModule } from '#libs/workshops/workshops.module';
import { RegistrationsService } from '#libs/workshops/registrations.service';
import { WorkshopHosts } from '#libs/workshops/workshop-hosts.service';
import { WorkshopLifecycle } from '#libs/workshops/workshop-lifecycle.service';
import { WorkshopsService } from '#libs/workshops/workshops.service';
import type { Input } from '#libs/contracts/operation';
import type { changeWorkshop, createWorkshop, WorkshopState } from '#libs/contracts/workshops';
import { actorOf, startFeatures } from '../support/features.js';
import { PLAN } from '../support/workshops.js';

/** The parts of a request that a service looks at. */
export const given = (parts: object): never => ({ ifMatch: 0, query: { limit: 100 }, ...parts }) as never;
export const refusal = (code: string): unknown => expect.objectContaining({ code });

type Plan = Partial<Input<typeof createWorkshop>['body']>;
type Changes = Input<typeof changeWorkshop>['body'];

/** Workshops over a database of their own, spoken to as their people would. */
export async function startWorkshops() {
  const features = await startFeatures([WorkshopsModule]);
  const { app } = features;
  const [service, lifecycle, hosts, registrations] = [
    app.get(WorkshopsService),
    app.get(WorkshopLifecycle),
    app.get(WorkshopHosts),
    app.get(RegistrationsService),
  ];
  const actor = (personId: string) => actorOf(features, personId);
  const to = async (personId: string, id: string, state: WorkshopState) =>
    lifecycle.transition(
      await actor(personId),
      given({ params: { id }, body: { to: state, reason: { locale: 'en', text: 'The hall is closed.' } } }),
    );
  const draft = async (host: string, more: Plan = {}) =>
    (await service.create(await actor(host), given({ body: { ...PLAN, ...more } }))).id;
  const read = async (personId: string, id: string) =>
    service.read(await actor(personId), given({ params: { id }, query: {} }));
  return {
    features,
    app,
    service,
    lifecycle,
    registrations,
    actor,
    draft,
    read,
    to,
    open: async (host: string, more: Plan = {}) => {
      const id = await draft(host, more);
      await to(host, id, 'scheduled');
      await to(host, id, 'registration_open');
      return id;
    },
    change: async (host: string, id: string, body: Changes) =>
      service.change(
        await actor(host),
        given({ params: { id }, body, ifMatch: (await read(host, id)).version }),
      ),
    addHost: async (host: string, id: string, personId: string) =>
      hosts.add(await actor(host), given({ params: { id }, body: { personId } })),
    removeHost: async (host: string, id: string, personId: string) =>
      hosts.remove(await actor(host), given({ params: { id, personId } })),
    register: async (personId: string, id: string) =>
      registrations.register(await actor(personId), given({ params: { id }, body: {} })),
    cancel: async (personId: string, id: string) =>
      registrations.cancel(await actor(personId), given({ params: { id } })),
    attendees: async (personId: string, id: string) =>
      (await registrations.list(await actor(personId), given({ params: { id } }))).items,
  };
}
export type Workshops = Awaited<ReturnType<typeof startWorkshops>>;
