import { Injectable } from '@nestjs/common';
import {
  memberJoined,
  memberLeft,
  memberRoleChanged,
  type changeMember,
  type listMembers,
  type memberView,
  type removeMember,
} from '#libs/contracts/organisations';
import type { Answer, Input } from '#libs/contracts/operation';
import type { z } from 'zod';
import { AppError } from '#libs/core/app-error';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Rooms } from '#libs/core/realtime/rooms';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { pageOf } from '#libs/core/http/paging';
import { placeOf } from '#libs/core/http/place';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn, type PersonBrief } from '#libs/identity/people.service';
import type { Membership, MemberRole } from './membership.entity.js';
import { MembershipsRepository } from './memberships.repository.js';
import { organisationPolicy } from './organisations.policy.js';
import { OrganisationsRepository } from './organisations.repository.js';

type MemberView = z.infer<typeof memberView>;

/** Who belongs to an organisation, and as what. */
@Injectable()
export class MembersService {
  constructor(
    private readonly database: Database,
    private readonly organisations: OrganisationsRepository,
    private readonly memberships: MembershipsRepository,
    private readonly people: PeopleDirectory,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listMembers>,
  ): Promise<Answer<typeof listMembers>> {
    organisationPolicy.assert('seeMembers', actor, await this.organisations.findById(params.id));
    const rows = await this.memberships.list(params.id, query);
    const people = await this.people.briefs(
      actor,
      rows.map(({ personId }) => personId),
    );
    return {
      ...pageOf(
        rows,
        query.limit,
        ({ since, personId }) => placeOf(since, personId),
        (row) => memberViewOf(actor, row, people),
      ),
      helixTotals: await this.memberships.helixTotals(params.id),
    };
  }

  /** Makes somebody a member, in the running transaction; who is one already is refused. */
  async join(actor: SignedInActor, organisationId: string, role: MemberRole): Promise<void> {
    const organisation = await this.organisations.findById(organisationId);
    if (!organisation) throw new AppError('not_found');
    const side = organisation.side === 'OTHER' ? actor.side : organisation.side;
    const { personId } = actor;
    await this.memberships.insert({ organisationId, personId, role, side, since: this.clock.now() });
    await this.outbox.record(memberJoined, { organisationId, personId }, actor);
    this.rooms.rightsChanged(personId);
  }

  changeRole(actor: SignedInActor, { params, body }: Input<typeof changeMember>): Promise<MemberView> {
    return this.database.transaction(async () => {
      const member = await this.lockedMember(params);
      organisationPolicy.assert('changeRole', actor, { id: params.id, member, becomes: body.role });
      if (body.role !== 'owner') await this.assertNotLastOwner(member);
      await this.memberships.setRole(params.id, params.personId, body.role);
      await this.record(memberRoleChanged, member, actor);
      const people = await this.people.briefs(actor, [params.personId]);
      return memberViewOf(actor, { ...member, role: body.role }, people);
    });
  }

  /** Removes a member; members themselves leave this way. */
  remove(actor: SignedInActor, { params }: Input<typeof removeMember>): Promise<void> {
    return this.database.transaction(async () => {
      const member = await this.lockedMember(params);
      organisationPolicy.assert('remove', actor, { id: params.id, member });
      await this.assertNotLastOwner(member);
      await this.memberships.remove(params.id, params.personId);
      await this.record(memberLeft, member, actor);
    });
  }

  /** Only one at a time may change who runs the organisation: else two last owners could leave together. */
  private async lockedMember({ id, personId }: { id: string; personId: string }): Promise<Membership> {
    await this.organisations.lock(id);
    const member = await this.memberships.find(id, personId);
    if (!member) throw new AppError('not_found');
    return member;
  }

  private async assertNotLastOwner({ organisationId, personId, role }: Membership): Promise<void> {
    if (role !== 'owner') return;
    if (!(await this.memberships.hasOtherOwner(organisationId, personId))) throw new AppError('last_owner');
  }

  private async record(
    event: typeof memberRoleChanged | typeof memberLeft,
    { organisationId, personId }: Membership,
    actor: SignedInActor,
  ): Promise<void> {
    await this.outbox.record(event, { organisationId, personId }, actor);
    this.rooms.rightsChanged(personId);
  }
}

const memberViewOf = (
  actor: Actor,
  row: Membership,
  people: ReadonlyMap<string, PersonBrief>,
): MemberView => ({
  person: personIn(people, row.personId),
  role: row.role,
  side: row.side,
  since: row.since.toISOString(),
  can: organisationPolicy.can(actor, { id: row.organisationId, member: row }, ['changeRole', 'remove']),
});
