import type { Side } from '#libs/contracts/primitives';
import { visitor, type SignedInActor } from '#libs/core/auth/actor';
import { GigsModule } from '#libs/gigs/gigs.module';
import { GigsService } from '#libs/gigs/gigs.service';
import { GigNotesService } from '#libs/gigs/work/gig-notes.service';
import { GigWorkService } from '#libs/gigs/work/gig-work.service';
import { writeLocalized } from '#libs/language/localized-text';
import { ProjectsService } from '#libs/projects/projects.service';
import { given } from './challenges.js';
import { actorOf, addPerson, startFeatures } from './features.js';
import { GIG, type Posting } from './gig-text.js';

type Member = Parameters<ProjectsService['open']>[1]['members'][number];

export const say = (text: string) => ({ locale: 'en', text });

/** Gigs over a database of their own, spoken to as their people would. */
export async function startGigs() {
  const features = await startFeatures([GigsModule]);
  const { app } = features;
  const [service, work, notes, projects] = [
    app.get(GigsService),
    app.get(GigWorkService),
    app.get(GigNotesService),
    app.get(ProjectsService),
  ];
  const actor = (personId: string) => actorOf(features, personId);
  const someone = async (side: Side = 'CN'): Promise<SignedInActor> => actor(await addPerson(features, side));
  const on = (id: string, body: object = {}) => given({ params: { id }, body });
  return {
    features,
    app,
    service,
    work,
    notes,
    projects,
    actor,
    someone,
    project: (...members: Member[]) =>
      projects.open(visitor(), {
        title: writeLocalized(say('Vibration sensing'), 'somebody', new Date()),
        summary: null,
        challengeId: null,
        termsVersion: null,
        termsHash: null,
        members,
      }),
    post: async (poster: SignedInActor, projectId: string, more: Posting = {}) =>
      (await service.post(poster, on(projectId, { ...GIG, ...more }))).id,
    board: (reader: SignedInActor, query: object = {}) => service.list(reader, { limit: 100, ...query }),
    read: (reader: SignedInActor, id: string) => service.read(reader, given({ params: { id }, query: {} })),
    claim: (person: SignedInActor, id: string) => work.claim(person, on(id)),
    deliver: (person: SignedInActor, id: string) =>
      work.deliver(person, on(id, { text: say('Here it is.'), link: 'https://files.example.cn/noise.csv' })),
    accept: (person: SignedInActor, id: string) => work.accept(person, on(id)),
    sendBack: (person: SignedInActor, id: string) =>
      work.sendBack(person, on(id, { reason: say('The unit is missing.') })),
    giveBack: (person: SignedInActor, id: string) => work.giveBack(person, on(id)),
    release: (person: SignedInActor, id: string) =>
      work.release(person, on(id, { reason: say('We need it sooner.') })),
    withdraw: (person: SignedInActor, id: string) => work.withdraw(person, on(id)),
    note: (person: SignedInActor, id: string, text = 'Still on it.') =>
      notes.add(person, on(id, { text: say(text) })),
    said: async (reader: SignedInActor, id: string) =>
      (await notes.list(reader, given({ params: { id } }))).items,
  };
}
export type Gigs = Awaited<ReturnType<typeof startGigs>>;
