import { Readable } from 'node:stream';
import { BlueprintsService } from '#libs/blueprints/blueprints.service';
import { ChannelSubjects } from '#libs/channels/channel-subjects';
import { MessagesService } from '#libs/channels/messages.service';
import type { Side } from '#libs/contracts/primitives';
import { visitor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { newSecretId } from '#libs/core/id';
import { Needs } from '#libs/core/needs/needs';
import { Files } from '#libs/core/storage/files/files.service';
import { Uploads } from '#libs/core/storage/uploads/uploads.service';
import { PeopleDirectory } from '#libs/identity/people.service';
import { writeLocalized } from '#libs/language/localized-text';
import { ProjectMembersService } from '#libs/projects/project-members.service';
import { ProjectsService } from '#libs/projects/projects.service';
import { given, refusal } from '../support/challenges.js';
import { actorOf, addPerson, startFeatures, type Features } from '../support/features.js';

type Opening = Parameters<ProjectsService['open']>[1];
type Role = Opening['members'][number]['role'];

const BILINGUAL = [
  { tag: 'zh-Hans', level: 'native', read: true, write: true },
  { tag: 'en', level: 'C1', read: true, write: true },
] as const;

describe('projects', () => {
  let features: Features;
  let projects: ProjectsService;
  let members: ProjectMembersService;
  let blueprints: BlueprintsService;
  let database: Database;

  beforeAll(async () => {
    features = await startFeatures();
    projects = features.app.get(ProjectsService);
    members = features.app.get(ProjectMembersService);
    blueprints = features.app.get(BlueprintsService);
    database = features.app.get(Database);
  }, 60_000);
  afterAll(() => features.stop(), 30_000);

  const actor = (personId: string) => actorOf(features, personId);
  const title = writeLocalized({ locale: 'en', text: 'Vibration sensing' }, 'somebody', new Date());

  function open(
    team: [personId: string, role: Role, side: Side][],
    more: Partial<Opening> = {},
  ): Promise<string> {
    return projects.open(visitor(), {
      title,
      summary: null,
      challengeId: null,
      termsVersion: null,
      termsHash: null,
      members: team.map(([personId, role, side]) => ({ personId, role, side })),
      ...more,
    });
  }
  /** A project with a lead on each side. */
  async function opened() {
    const anna = await addPerson(features, 'EU');
    const wei = await addPerson(features, 'CN');
    const id = await open([
      [anna, 'lead', 'EU'],
      [wei, 'lead', 'CN'],
    ]);
    return { id, anna, wei };
  }
  const read = async (personId: string, id: string) =>
    projects.read(await actor(personId), given({ params: { id } }));
  const count = async (
    table: 'projects' | 'project_members' | 'channels' | 'blueprints' | 'files' | 'outbox',
  ) => Number((await database.pool.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);

  describe('opening', () => {
    it('makes the project, its people and its channel', async () => {
      const { id, anna } = await opened();
      expect(await read(anna, id)).toMatchObject({
        id,
        version: 1,
        state: 'active',
        memberCount: 2,
        hybrid: false,
        channels: [{ name: 'Vibration sensing', unread: 0 }],
        blueprintIds: [],
        can: { edit: true, post: true, postGig: true, manageMembers: true, leave: true },
      });
    });

    it('leaves nothing when the transaction around it fails', async () => {
      const anna = await addPerson(features, 'EU');
      const tables = ['projects', 'project_members', 'channels', 'outbox'] as const;
      const before = await Promise.all(tables.map(count));
      const failing = database.transaction(async () => {
        await open([[anna, 'lead', 'EU']]);
        throw new Error('the award failed');
      });
      await expect(failing).rejects.toThrow('the award failed');
      expect(await Promise.all(tables.map(count))).toEqual(before);
    });

    it('happens once for a challenge', async () => {
      const anna = await addPerson(features, 'EU');
      const challengeId = newSecretId();
      await open([[anna, 'lead', 'EU']], { challengeId });
      await expect(open([[anna, 'lead', 'EU']], { challengeId })).rejects.toEqual(refusal('already_exists'));
    });
  });

  it('is hybrid with both sides and one who is bilingual', async () => {
    const { id, anna } = await opened();
    const interpreter = await addPerson(features, 'CN', { languages: [...BILINGUAL], listed: true });
    await members.add(
      await actor(anna),
      given({ params: { id }, body: { personId: interpreter, role: 'contributor' } }),
    );
    expect((await read(anna, id)).hybrid).toBe(true);
    await members.change(
      await actor(anna),
      given({ params: { id, personId: interpreter }, body: { side: 'EU' } }),
    );
    expect((await read(anna, id)).hybrid).toBe(true);
    await members.remove(await actor(interpreter), given({ params: { id, personId: interpreter } }));
    expect((await read(anna, id)).hybrid).toBe(false);
  });

  it('does not exist for outsiders', async () => {
    const { id } = await opened();
    const stranger = await actor(await addPerson(features, 'EU'));
    const asked = { params: { id }, body: {} };
    await expect(projects.read(stranger, given(asked))).rejects.toEqual(refusal('not_found'));
    await expect(projects.change(stranger, given(asked))).rejects.toEqual(refusal('not_found'));
    await expect(members.list(stranger, given(asked))).rejects.toEqual(refusal('not_found'));
    await expect(members.add(stranger, given(asked))).rejects.toEqual(refusal('not_found'));
    expect((await projects.list(stranger, given({ limit: 20 }))).items).toEqual([]);
  });

  it('pages a person’s own projects, newest first', async () => {
    const anna = await addPerson(features, 'EU');
    const ids: string[] = [];
    for (let n = 0; n < 5; n++) ids.push(await open([[anna, 'lead', 'EU']]));
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, nextCursor } = await projects.list(await actor(anna), given({ limit: 2, cursor }));
      seen.push(...items.map(({ id }) => id));
      cursor = nextCursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids.toReversed());
  });

  it('is changed by a lead who read the present version, along its states', async () => {
    const { id, anna } = await opened();
    const change = async (body: object, ifMatch: number) =>
      projects.change(await actor(anna), given({ params: { id }, body, ifMatch }));
    const summary = { locale: 'zh-Hans', text: '先做十件样品。' };
    expect(await change({ summary, state: 'paused' }, 1)).toMatchObject({
      version: 2,
      state: 'paused',
      summary,
    });
    await expect(change({ summary }, 1)).rejects.toEqual(refusal('stale_version'));
    await expect(change({ state: 'archived' }, 2)).rejects.toMatchObject({
      code: 'illegal_transition',
      more: { allowed: ['active', 'cancelled'] },
    });
  });

  describe('its members', () => {
    it('know each other by name across the border, with zone and working state', async () => {
      const { id, anna, wei } = await opened();
      const list = await members.list(await actor(anna), given({ params: { id } }));
      const other = list.items.find(({ person }) => person.id === wei);
      expect(other).toMatchObject({
        person: { displayName: '陈伟', masked: false },
        role: 'lead',
        side: 'CN',
        timeZone: 'Asia/Shanghai',
        workingState: { state: 'unknown', until: null },
        can: { changeRole: true, remove: true },
      });
      const stranger = await actor(await addPerson(features, 'EU'));
      expect((await features.app.get(PeopleDirectory).briefs(stranger, [wei])).get(wei)?.masked).toBe(true);
    });

    it('are added once, on the side they come from, and only if they exist', async () => {
      const { id, anna } = await opened();
      const lead = await actor(anna);
      const add = (personId: string) =>
        members.add(lead, given({ params: { id }, body: { personId, role: 'guest' } }));
      const guest = await addPerson(features, 'OTHER', { listed: true });
      expect(await add(guest)).toMatchObject({ role: 'guest', side: 'OTHER' });
      await expect(add(guest)).rejects.toEqual(refusal('already_member'));
      await expect(add(newSecretId())).rejects.toMatchObject({ more: { errors: [{ path: 'personId' }] } });
    });

    it('keep a last lead, even when both leave at the same moment', async () => {
      const { id, anna, wei } = await opened();
      const leads = await Promise.all([anna, wei].map(actor));
      const left = await Promise.allSettled(
        leads.map((lead) => members.remove(lead, given({ params: { id, personId: lead.personId } }))),
      );
      expect(left.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
      expect(left.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'last_lead' },
      });
    });

    it('keep a last lead who steps down', async () => {
      const anna = await addPerson(features, 'EU');
      const id = await open([[anna, 'lead', 'EU']]);
      const stepDown = members.change(
        await actor(anna),
        given({ params: { id, personId: anna }, body: { role: 'contributor' } }),
      );
      await expect(stepDown).rejects.toEqual(refusal('last_lead'));
    });

    it('talk in its channels as their role says, until they are gone', async () => {
      const { id, anna } = await opened();
      const subjects = features.app.get(ChannelSubjects);
      const guest = await addPerson(features, 'EU');
      const role = async (personId: string) => subjects.roleOf(await actor(personId), 'project', id);
      await members.add(
        await actor(anna),
        given({ params: { id }, body: { personId: guest, role: 'guest' } }),
      );
      expect([await role(anna), await role(guest)]).toEqual(['post', 'read']);
      await members.remove(await actor(anna), given({ params: { id, personId: guest } }));
      expect(await role(guest)).toBe('none');
      const [lists] = await subjects.listFor(await actor(guest));
      expect([...(lists?.roles ?? [])]).toEqual([]);
    });
  });

  describe('a blueprint from a submission', () => {
    /** A submission with one file. */
    async function submitted(author: string): Promise<string> {
      const who = await actor(author);
      const { uploadId } = await features.app
        .get(Uploads)
        .receive(who, 'pump.c', Readable.from([Buffer.from('int main(void) { return 0; }\n')]));
      const submissionId = newSecretId();
      await features.app
        .get(Files)
        .claim(who, [{ uploadId, class: 'code' }], { type: 'submission', id: submissionId });
      return submissionId;
    }

    it('holds the same bytes under its own licence, for the people of the project', async () => {
      const { id: projectId, anna, wei } = await opened();
      const submissionId = await submitted(wei);
      const licences = { code: ' Apache-2.0  OR MIT' };
      const id = await blueprints.openFromSubmission(visitor(), {
        projectId,
        submissionId,
        authorIds: [wei],
        title,
        licences,
      });
      expect((await read(anna, projectId)).blueprintIds).toEqual([id]);
      const blueprint = await blueprints.read(await actor(anna), given({ params: { id } }));
      expect(blueprint).toMatchObject({
        projectId,
        state: 'draft',
        can: { edit: true },
        versions: [
          {
            number: '0.1.0',
            submissionId,
            licences: { code: 'Apache-2.0 OR MIT' },
            files: [{ name: 'pump.c' }],
          },
        ],
      });
      const [original] =
        (await features.app.get(Files).of('submission', [submissionId])).get(submissionId) ?? [];
      const copy = blueprint.versions[0]?.files[0];
      expect(copy?.sha256).toBe(original?.sha256);

      const stranger = await actor(await addPerson(features, 'CN'));
      await expect(blueprints.read(stranger, given({ params: { id } }))).rejects.toEqual(
        refusal('not_found'),
      );
      const download = async (personId: string) =>
        features.app.get(Files).readable(await actor(personId), copy?.id ?? '');
      expect(await download(anna)).toMatchObject({ name: 'pump.c' });
      await expect(download(stranger.personId)).rejects.toEqual(refusal('not_found'));
    });

    it('leaves nothing behind for a licence that is none', async () => {
      const { id: projectId, wei } = await opened();
      const submissionId = await submitted(wei);
      const before = await Promise.all((['blueprints', 'files'] as const).map(count));
      const opening = async () =>
        blueprints.openFromSubmission(visitor(), {
          projectId,
          submissionId,
          authorIds: [wei],
          title,
          licences: { code: 'free' },
        });
      await expect(opening()).rejects.toMatchObject({
        code: 'invalid',
        more: { errors: [{ path: 'licences.code' }] },
      });
      expect(await Promise.all((['blueprints', 'files'] as const).map(count))).toEqual(before);
    });
  });

  it('need their people while a channel holds something unread', async () => {
    const { id, anna, wei } = await opened();
    const needs = async (personId: string) =>
      (await features.app.get(Needs).of(await actor(personId), {})).items;
    expect(await needs(wei)).toEqual([]);
    const channelId = (await read(anna, id)).channels[0]?.id ?? '';
    const words = { text: 'Good morning', clientMsgId: newSecretId() };
    await features.app.get(MessagesService).post(await actor(anna), channelId, words);
    expect(await needs(anna)).toEqual([]);
    expect(await needs(wei)).toMatchObject([
      {
        kind: 'read_channel',
        count: 1,
        subject: { id: channelId, title: { text: 'Vibration sensing' } },
        href: `/projects/${id}/channels/${channelId}`,
      },
    ]);
  });
});
