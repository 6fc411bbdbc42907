import { randomUUID } from 'node:crypto';
import { jobs } from '#libs/contracts/jobs';
import { sendInvitationMail } from '#libs/contracts/organisations';
import { visitor } from '#libs/core/auth/actor';
import { Database } from '#libs/core/database/database';
import { InvitationsService } from '#libs/organisations/invitations.service';
import { InvitationsWorker } from '#libs/organisations/invitations.worker';
import { MembersService } from '#libs/organisations/members.service';
import { OrganisationsService } from '#libs/organisations/organisations.service';
import { mailedToken, mailsIn } from '../support/client.js';
import { actorOf, addPerson, startFeatures, type Features } from '../support/features.js';

const FIRM = {
  name: { locale: 'de', text: 'Kessler Pressenbau GmbH' },
  country: 'DE',
  city: 'Reutlingen',
  helix: 'business',
  actorTypes: ['enterprise'],
  financeSubtype: null,
  sectors: ['28'],
  size: null,
  registrations: [{ scheme: 'VAT', value: 'DE136695976' }],
  website: null,
} as const;
type Founding = Parameters<OrganisationsService['found']>[1];
const firm = (more: object = {}) => ({ ...FIRM, ...more }) as unknown as Founding;
/** The parts of a request that a service looks at. */
const given = (parts: object): never => ({ ifMatch: 0, ...parts }) as never;

const refusal = (code: string): unknown => expect.objectContaining({ code });

describe('organisations', () => {
  let features: Features;
  let organisations: OrganisationsService;
  let members: MembersService;
  let invitations: InvitationsService;
  let database: Database;

  beforeAll(async () => {
    features = await startFeatures();
    organisations = features.app.get(OrganisationsService);
    members = features.app.get(MembersService);
    invitations = features.app.get(InvitationsService);
    database = features.app.get(Database);
  }, 60_000);
  afterAll(() => features.stop(), 30_000);

  const actor = (personId: string) => actorOf(features, personId);
  /** A fresh organisation and its founder. */
  async function founded(more: object = {}) {
    const owner = await addPerson(features, 'EU');
    return { owner, ...(await organisations.found(await actor(owner), firm(more))) };
  }
  async function join(
    id: string,
    role: 'owner' | 'admin' | 'member',
    side: 'EU' | 'CN' = 'EU',
  ): Promise<string> {
    const personId = await addPerson(features, side);
    await members.join(await actor(personId), id, role);
    return personId;
  }
  const facts = async (id: string): Promise<string[]> => {
    const { rows } = await database.pool.query<{ action: string }>(
      `select action from audit_entries where subject_id = $1 order by id`,
      [id],
    );
    return rows.map(({ action }) => action);
  };

  describe('founding', () => {
    it('makes the founder the owner, at once', async () => {
      const { id, owner, can, side, sectors, memberCount } = await founded();
      expect(side).toBe('EU');
      expect(memberCount).toBe(1);
      expect(sectors[0]).toMatchObject({
        code: '28',
        nace: expect.stringContaining('28 '),
        gbt: expect.any(String),
      });
      expect(can).toEqual({ edit: true, invite: true, leave: true, createChallenge: true });
      expect((await actor(owner)).memberships).toEqual([{ organisationId: id, role: 'owner' }]);
      expect(await facts(id)).toEqual(['organisation.founded']);
    });

    it.each([
      ['a VAT number', { registrations: [{ scheme: 'VAT', value: 'DE136695977' }] }, 'registrations.0.value'],
      [
        'the second of two numbers',
        { registrations: [...FIRM.registrations, { scheme: 'USCC', value: '91440300MA9HQB772X' }] },
        'registrations.1.value',
      ],
      ['a sector', { sectors: ['28', '04'] }, 'sectors.1'],
    ])('refuses %s that cannot be right, with its path', async (_, wrong, path) => {
      const owner = await addPerson(features, 'EU');
      const before = (await actor(owner)).memberships;
      const founding = async () => organisations.found(await actor(owner), firm(wrong));
      await expect(founding()).rejects.toMatchObject({ code: 'invalid', more: { errors: [{ path }] } });
      expect((await actor(owner)).memberships).toEqual(before);
    });
  });

  describe('changing', () => {
    it('raises the version once, keeps human variants, and follows the country to its side', async () => {
      const { id, owner, version } = await founded();
      const who = await actor(owner);
      const changed = await organisations.change(
        who,
        given({
          params: { id },
          body: {
            name: { locale: 'en', text: 'Kessler Presses' },
            about: { locale: 'en', text: 'Presses.' },
            country: 'CN',
          },
          ifMatch: version,
        }),
      );
      expect(changed).toMatchObject({ version: version + 1, side: 'CN', city: 'Reutlingen' });
      expect(changed.name).toMatchObject({
        text: 'Kessler Presses',
        sourceLocale: 'de',
        provenance: 'human',
      });
      const stale = organisations.change(who, given({ params: { id }, body: {}, ifMatch: version }));
      await expect(stale).rejects.toEqual(refusal('stale_version'));
    });

    it('is for those who run it', async () => {
      const { id, version } = await founded();
      const member = await join(id, 'member');
      const change = async (personId: string) =>
        organisations.change(await actor(personId), given({ params: { id }, body: {}, ifMatch: version }));
      await expect(change(member)).rejects.toEqual(refusal('forbidden'));
      await expect(change(await addPerson(features, 'CN'))).rejects.toEqual(refusal('forbidden'));
    });
  });

  describe('the list', () => {
    it('pages newest first without losing or repeating a row, and filters', async () => {
      const ids: string[] = [];
      for (let n = 0; n < 5; n++) ids.push((await founded({ country: 'IS', city: `${n}` })).id);
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const { items, nextCursor } = await organisations.list(
          visitor(),
          given({ limit: 2, country: 'IS', cursor }),
        );
        seen.push(...items.map(({ id }) => id));
        cursor = nextCursor ?? undefined;
      } while (cursor);
      expect(seen).toEqual(ids.toReversed());
    });

    it.each([
      [{ helix: 'academia' }, true],
      [{ actorType: 'researcher' }, true],
      [{ actorType: 'artist' }, false],
      [{ sector: '72' }, true],
      [{ sector: '01' }, false],
      [{ q: '钱江' }, true],
      [{ q: 'QIANJIANG inst' }, true],
      [{ q: '%' }, false],
    ])('with %j finds it: %s', async (filter, expected) => {
      const name = [
        { locale: 'zh-Hans', text: '钱江应用技术学院' },
        { locale: 'en', text: 'Qianjiang Institute' },
      ];
      const { id } = await founded({
        name,
        country: 'CN',
        helix: 'academia',
        actorTypes: ['researcher', 'student'],
        sectors: ['72'],
      });
      const { items } = await organisations.list(visitor(), given({ limit: 100, ...filter }));
      expect(items.some((item) => item.id === id)).toBe(expected);
    });
  });

  describe('members', () => {
    it('are listed with totals by helix, names across the border masked', async () => {
      const { id, owner } = await founded();
      const colleague = await join(id, 'member', 'CN');
      await organisations.found(await actor(colleague), firm({ helix: 'users', country: 'CN' }));
      const seenBy = async (personId: string) =>
        members.list(await actor(personId), given({ params: { id }, query: { limit: 10 } }));
      const list = await seenBy(owner);
      expect(list.items.map(({ role }) => role)).toEqual(['owner', 'member']);
      expect(list.items.map(({ person }) => person.masked)).toEqual([false, true]);
      expect(list.items[1]?.can).toEqual({ changeRole: true, remove: true });
      expect(list.helixTotals).toEqual({ government: 0, business: 2, academia: 0, users: 1 });
      expect((await seenBy(colleague)).items.map(({ person }) => person.masked)).toEqual([true, false]);
    });

    it('lose their rights with their role', async () => {
      const { id, owner } = await founded();
      const admin = await join(id, 'admin');
      const role = async (by: string, personId: string, to: 'owner' | 'admin' | 'member') =>
        members.changeRole(await actor(by), given({ params: { id, personId }, body: { role: to } }));
      await expect(role(admin, admin, 'owner')).rejects.toEqual(refusal('forbidden'));
      await expect(role(admin, owner, 'member')).rejects.toEqual(refusal('forbidden'));
      expect(await role(owner, admin, 'member')).toMatchObject({ role: 'member' });
      expect((await actor(admin)).memberships).toEqual([{ organisationId: id, role: 'member' }]);
    });

    it('keep a last owner, who neither leaves nor steps down', async () => {
      const { id, owner } = await founded();
      const leave = async () =>
        members.remove(await actor(owner), given({ params: { id, personId: owner } }));
      await expect(leave()).rejects.toEqual(refusal('last_owner'));
      await join(id, 'owner');
      await leave();
      expect((await actor(owner)).memberships).toEqual([]);
      expect(await facts(id)).toEqual([
        'organisation.founded',
        'organisation.memberJoined',
        'organisation.memberLeft',
      ]);
    });

    it('keep a last owner even when all leave at the same moment', async () => {
      const { id, owner } = await founded();
      const owners = [owner, await join(id, 'owner'), await join(id, 'owner'), await join(id, 'owner')];
      const actors = await Promise.all(owners.map(actor));
      const left = await Promise.allSettled(
        actors.map((who) => members.remove(who, given({ params: { id, personId: who.personId } }))),
      );
      expect(left.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
      expect(left.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'last_owner' },
      });
    });
  });

  describe('an invitation', () => {
    const send = (invitationId: string, requestId = randomUUID()) =>
      features.app.get(InvitationsWorker).send({ invitationId }, requestId);
    const tokenOf = (email: string) => mailedToken(features.outboxDir, email, '/invitations');
    let n = 0;
    async function invited(role: 'owner' | 'admin' | 'member' = 'member', uiLocale: 'en' | 'zh-Hans' = 'en') {
      const { id, owner } = await founded();
      const email = `guest-${(n += 1)}@example.com`;
      const invitation = await invitations.invite(
        await actor(owner),
        given({
          params: { id },
          body: { email, role, uiLocale },
        }),
      );
      return { id, owner, email, invitation };
    }

    it('asks for a mail by its id alone', async () => {
      const { invitation } = await invited();
      const { rows } = await database.pool.query<{ payload: object }>(
        `select payload from outbox where name = $1 and payload ->> 'invitationId' = $2`,
        [sendInvitationMail.name, invitation.id],
      );
      expect(rows).toEqual([{ payload: { invitationId: invitation.id } }]);
      expect(jobs).toContain(sendInvitationMail);
    });

    it('makes who accepts it a member, once', async () => {
      const { id, email, invitation } = await invited('admin', 'zh-Hans');
      await send(invitation.id);
      const token = await tokenOf(email);
      const guest = await addPerson(features, 'CN');
      expect(await invitations.accept(await actor(guest), token)).toEqual({ organisationId: id });
      expect((await actor(guest)).memberships).toEqual([{ organisationId: id, role: 'admin' }]);
      await expect(invitations.accept(await actor(guest), token)).rejects.toEqual(
        refusal('invitation_closed'),
      );
    });

    it('is mailed once, its link alive, though the worker died before it could note it down', async () => {
      const { email, invitation } = await invited();
      const requestId = randomUUID();
      await send(invitation.id, requestId);
      const token = await tokenOf(email);
      await send(invitation.id, requestId);
      expect(mailsIn(features.outboxDir).filter(({ to }) => to === email)).toHaveLength(1);
      const guest = await addPerson(features, 'CN');
      await expect(invitations.accept(await actor(guest), token)).resolves.toBeDefined();
    });

    it('stays open when a member tries to accept it', async () => {
      const { owner, email, invitation } = await invited();
      await send(invitation.id);
      const token = await tokenOf(email);
      await expect(invitations.accept(await actor(owner), token)).rejects.toEqual(refusal('already_member'));
      const guest = await addPerson(features, 'EU');
      await expect(invitations.accept(await actor(guest), token)).resolves.toBeDefined();
    });

    it('of twenty at once is accepted by one', async () => {
      const { email, invitation } = await invited();
      await send(invitation.id);
      const token = await tokenOf(email);
      const guests = await Promise.all(
        Array.from({ length: 20 }, () => addPerson(features, 'EU').then(actor)),
      );
      const answers = await Promise.allSettled(guests.map((guest) => invitations.accept(guest, token)));
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });

    it('sent again has a new link; the old one is dead', async () => {
      const { owner, email, invitation } = await invited();
      await send(invitation.id);
      const old = await tokenOf(email);
      await invitations.resend(await actor(owner), invitation.id);
      const guest = await actor(await addPerson(features, 'EU'));
      await expect(invitations.accept(guest, old)).rejects.toEqual(refusal('invitation_closed'));
      await send(invitation.id);
      expect(await tokenOf(email)).not.toBe(old);
      await expect(invitations.accept(guest, await tokenOf(email))).resolves.toBeDefined();
    });

    it.each(['declined', 'withdrawn'] as const)('%s, is closed', async (state) => {
      const { id, owner, email, invitation } = await invited();
      await send(invitation.id);
      const token = await tokenOf(email);
      if (state === 'declined') await invitations.decline(visitor(), token);
      else await invitations.withdraw(await actor(owner), invitation.id);
      const guest = await actor(await addPerson(features, 'EU'));
      await expect(invitations.accept(guest, token)).rejects.toEqual(refusal('invitation_closed'));
      await expect(invitations.resend(await actor(owner), invitation.id)).rejects.toEqual(
        refusal('invitation_closed'),
      );
      const list = await invitations.list(
        await actor(owner),
        given({ params: { id }, query: { limit: 10 } }),
      );
      expect(list.items.map((item) => item.state)).toEqual([state]);
      await send(invitation.id);
      expect(await tokenOf(email)).toBe(token);
    });

    it('runs out by itself, and makes room for another', async () => {
      const { id, owner, email, invitation } = await invited();
      await send(invitation.id);
      const token = await tokenOf(email);
      const again = async () =>
        invitations.invite(
          await actor(owner),
          given({ params: { id }, body: { email, role: 'member', uiLocale: 'en' } }),
        );
      await expect(again()).rejects.toEqual(refusal('already_exists'));
      await database.pool.query(`update invitations set expires_at = now() where id = $1`, [invitation.id]);
      const guest = await actor(await addPerson(features, 'EU'));
      await expect(invitations.accept(guest, token)).rejects.toEqual(refusal('invitation_closed'));
      expect(await again()).toMatchObject({ state: 'open' });
      const list = await invitations.list(
        await actor(owner),
        given({ params: { id }, query: { limit: 10 } }),
      );
      expect(list.items.map(({ state }) => state)).toEqual(['open', 'expired']);
    });

    it('does not exist for those who may not invite, and owners are invited by owners', async () => {
      const { id, invitation } = await invited('owner');
      const stranger = await actor(await addPerson(features, 'EU'));
      await expect(invitations.withdraw(stranger, invitation.id)).rejects.toEqual(refusal('not_found'));
      const admin = await actor(await join(id, 'admin'));
      await expect(invitations.withdraw(admin, invitation.id)).rejects.toEqual(refusal('forbidden'));
    });
  });
});
