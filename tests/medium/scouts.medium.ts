import type { OwnScoutProfile } from '#libs/contracts/scouts';
import { listScouts } from '#libs/contracts/scouts';
import { Needs } from '#libs/core/needs/needs';
import { Notices } from '#libs/core/notices/notices';
import { visitor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { PeopleDirectory } from '#libs/identity/people.service';
import { writeLocalized } from '#libs/language/localized-text';
import { ProjectInvitationsService } from '#libs/projects/project-invitations.service';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { ProjectsService } from '#libs/projects/projects.service';
import { ScoutsModule } from '#libs/scouts/scouts.module';
import { ScoutsService } from '#libs/scouts/scouts.service';
import { given, refusal } from '../support/challenges.js';
import { actorOf, addPerson, startFeatures, type Features } from '../support/features.js';

const PROFILE: OwnScoutProfile = {
  pairs: [{ from: 'zh-Hans', to: 'en', level: 'C1' }],
  sectors: ['28'],
  regions: ['CN', 'DE'],
  capacityMinutesPerWeek: 240,
  available: true,
  published: true,
};
const LIN = {
  forms: [
    { script: 'Hani', family: '林', given: '舒雅' },
    { script: 'Latn', family: 'Lin', given: 'Shuya' },
  ],
  preferredScript: 'Hani',
  latinOrder: 'family_first',
} as const;
const DAY_MS = 86_400_000;

describe('P0-23 scouts, and who is invited into a project', () => {
  let features: Features;
  let scouts: ScoutsService;
  let anna: string;
  let lin: string;

  beforeAll(async () => {
    features = await startFeatures([ScoutsModule]);
    scouts = features.app.get(ScoutsService);
    anna = await addPerson(features, 'EU');
    lin = await addPerson(features, 'CN', { name: { ...LIN, forms: [...LIN.forms] } });
  }, 60_000);
  afterAll(() => features?.stop(), 30_000);

  const actor = (personId: string) => actorOf(features, personId);
  const write = async (personId: string, more: Partial<OwnScoutProfile> = {}) =>
    scouts.writeOwn(await actor(personId), given({ body: { ...PROFILE, ...more } }));
  const list = async (query: object = {}) =>
    scouts.list(await actor(anna), listScouts.query!.parse(query) as never);
  const found = async (query: object = {}) => (await list(query)).items.map(({ person }) => person.id);
  const nameFor = async (readerId: string, personId: string) =>
    (await features.app.get(PeopleDirectory).briefs(await actor(readerId), [personId])).get(personId);

  it('show a name across the border as long as the person consents, and no longer', async () => {
    expect(await scouts.readOwn(await actor(lin))).toMatchObject({ pairs: [], published: false });
    await write(lin, { published: false });
    expect(await found()).toEqual([]);
    expect(await nameFor(anna, lin)).toMatchObject({ masked: true });
    await expect(scouts.read(await actor(anna), given({ params: { personId: lin } }))).rejects.toEqual(
      refusal('not_found'),
    );
    await write(lin);
    expect(await nameFor(anna, lin)).toMatchObject({ masked: false, displayName: 'Lin Shuya (林舒雅)' });
    expect(await scouts.read(await actor(anna), given({ params: { personId: lin } }))).toMatchObject({
      ...{ pairs: PROFILE.pairs, sectors: PROFILE.sectors, capacityMinutesPerWeek: 240 },
      timeZone: 'Asia/Shanghai',
    });
    await expect(scouts.read(visitor(), given({ params: { personId: lin } }))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it.each(['林', '舒雅', 'lin shu', 'shuya', 'LINSHUYA'])('are found by %s', async (q) => {
    expect(await found({ q })).toEqual([lin]);
  });

  it('are narrowed by language pair, sector, region and availability, and counted for the choice', async () => {
    const busy = await addPerson(features, 'EU');
    await write(busy, {
      pairs: [{ from: 'de', to: 'zh-Hans', level: 'B2' }],
      sectors: ['62'],
      regions: ['DE'],
      available: false,
    });
    expect(await found()).toEqual([lin, busy]);
    expect(await found({ from: 'zh' })).toEqual([lin]);
    expect(await found({ to: 'zh-CN' })).toEqual([busy]);
    expect(await found({ from: 'de', to: 'en' })).toEqual([]);
    expect(await found({ sector: '62' })).toEqual([busy]);
    expect(await found({ region: 'DE' })).toEqual([lin, busy]);
    expect(await found({ available: 'true' })).toEqual([lin]);
    expect(await found({ q: '···' })).toEqual([]);
    const first = await list({ limit: 1 });
    expect(await found({ limit: 1, cursor: first.nextCursor })).toEqual([busy]);
    expect(first.facets).toEqual({
      pairs: [
        { value: { from: 'de', to: 'zh-Hans' }, count: 1 },
        { value: { from: 'zh-Hans', to: 'en' }, count: 1 },
      ],
      sectors: [
        { value: '28', count: 1 },
        { value: '62', count: 1 },
      ],
      regions: [
        { value: 'DE', count: 2 },
        { value: 'CN', count: 1 },
      ],
    });
  });

  describe('into a project', () => {
    let projectId: string;
    let invitations: ProjectInvitationsService;

    beforeAll(async () => {
      invitations = features.app.get(ProjectInvitationsService);
      projectId = await features.app.get(ProjectsService).open(visitor(), {
        title: writeLocalized({ locale: 'en', text: 'Vibration sensing' }, 'somebody', new Date()),
        summary: null,
        challengeId: null,
        termsVersion: null,
        termsHash: null,
        members: [{ personId: anna, role: 'lead', side: 'EU' }],
      });
    });

    const invite = async (personId: string, by = anna) =>
      invitations.invite(
        await actor(by),
        given({ params: { id: projectId }, body: { personId, role: 'contributor', message: 'Join us.' } }),
      );
    const respond = async (personId: string, id: string, decision: 'accept' | 'decline') =>
      invitations.respond(await actor(personId), given({ params: { id }, body: { decision } }));
    const needsOf = async (personId: string) =>
      (await features.app.get(Needs).of(await actor(personId), {})).items.map(({ kind }) => kind);
    const told = (type: string, payload: object) =>
      features.app.get(Notices).sourceOf(type).find(payload, anna);

    it('nobody is brought whose name one does not know: neither invited nor added', async () => {
      const stranger = await addPerson(features, 'CN');
      const add = features.app.get(ProjectMembersService);
      await expect(invite(stranger)).rejects.toEqual(refusal('invalid'));
      await expect(
        add.add(
          await actor(anna),
          given({ params: { id: projectId }, body: { personId: stranger, role: 'guest' } }),
        ),
      ).rejects.toEqual(refusal('invalid'));
      expect(await nameFor(anna, stranger)).toMatchObject({ masked: true });
    });

    it('a scout is asked, told who asks and for what, joins, and the leads are told', async () => {
      const asked = await invite(lin);
      expect(asked).toMatchObject({ state: 'open', can: { respond: false, withdraw: true } });
      await expect(invite(lin)).rejects.toEqual(refusal('already_exists'));
      expect(await needsOf(lin)).toContain('answer_invitation');
      // who asks is known to who is asked
      expect(await nameFor(lin, anna)).toMatchObject({ masked: false });
      const fact = { projectId, invitationId: asked.id, personId: lin };
      expect((await told('projects.invited', fact))?.recipients).toEqual([
        { personId: lin, reason: 'invited' },
      ]);
      const mine = await invitations.read(await actor(lin), given({ params: { id: asked.id }, query: {} }));
      expect(mine).toMatchObject({ message: 'Join us.', can: { respond: true, withdraw: false } });
      expect(await respond(lin, asked.id, 'accept')).toMatchObject({ state: 'accepted' });
      expect(await respond(lin, asked.id, 'accept')).toMatchObject({ state: 'accepted' });
      expect(await features.app.get(ProjectsService).memberIds(projectId)).toEqual([anna, lin]);
      expect((await told('projects.invitationAnswered', fact))?.recipients).toEqual([
        { personId: anna, reason: 'lead' },
      ]);
      expect(await told('projects.invited', fact)).toBeUndefined();
      await expect(invite(lin)).rejects.toEqual(refusal('already_member'));
      await expect(respond(lin, asked.id, 'decline')).rejects.toEqual(refusal('invitation_closed'));
    });

    it('what is withdrawn or has run out cannot be accepted, and may be asked again', async () => {
      const other = await addPerson(features, 'EU');
      const first = await invite(other);
      await invitations.withdraw(await actor(anna), first.id);
      await expect(respond(other, first.id, 'accept')).rejects.toEqual(refusal('invitation_closed'));
      const second = await invite(other);
      const clock = features.app.get(Clock);
      clock.travel(15 * DAY_MS);
      await expect(respond(other, second.id, 'accept')).rejects.toEqual(refusal('invitation_closed'));
      expect(await needsOf(other)).not.toContain('answer_invitation');
      const third = await invite(other);
      expect(await respond(other, third.id, 'decline')).toMatchObject({ state: 'declined' });
      const all = await invitations.list(await actor(anna), given({ params: { id: projectId } }));
      expect(all.items.filter(({ person }) => person.id === other).map(({ state }) => state)).toEqual([
        'declined',
        'expired',
        'withdrawn',
      ]);
      const outsider = await actor(await addPerson(features, 'EU'));
      const about = given({ params: { id: third.id }, query: {} });
      await expect(invitations.read(outsider, about)).rejects.toEqual(refusal('not_found'));
    });
  });
});
