import { Injectable } from '@nestjs/common';
import {
  gigAccepted,
  gigClaimed,
  gigDelivered,
  gigGivenBack,
  gigLapsed,
  gigReleased,
  gigSentBack,
  gigSilent,
  gigWithdrawn,
} from '#libs/contracts/gig-facts';
import type {
  acceptGig,
  claimGig,
  deliverGig,
  giveGigBack,
  GigNoteKind,
  GigView,
  releaseGig,
  sendGigBack,
  withdrawGig,
} from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { Outbox } from '#libs/core/outbox/outbox';
import type { GigRow } from '../gig-columns.js';
import { assertMove, GIG_MOVES } from '../gig-state.js';
import type { Gig } from '../gig.entity.js';
import { assertParty, type GigAct } from '../gigs.policy.js';
import { GigsRepository } from '../gigs.repository.js';
import { GigsService } from '../gigs.service.js';
import { GigNotesService, type Said } from './gig-notes.service.js';
import { GigSilence, NO_SILENCE } from './silence.service.js';

const KINDS: Readonly<Record<GigAct, GigNoteKind>> = {
  claim: 'claimed',
  deliver: 'delivered',
  accept: 'accepted',
  sendBack: 'sent_back',
  giveBack: 'given_back',
  release: 'released',
  withdraw: 'withdrawn',
};
const FACTS = {
  claim: gigClaimed,
  deliver: gigDelivered,
  accept: gigAccepted,
  sendBack: gigSentBack,
  giveBack: gigGivenBack,
  release: gigReleased,
};

/** Back on the board, as if nobody had taken it. */
const UNCLAIMED = { state: 'open', claimerId: null, claimedAt: null, ...NO_SILENCE } as const;

/** How a gig comes from one hand into the other. Each act locks its row: of many who come at once, one is first. */
@Injectable()
export class GigWorkService {
  constructor(
    private readonly database: Database,
    private readonly gigs: GigsRepository,
    private readonly service: GigsService,
    private readonly notes: GigNotesService,
    private readonly silence: GigSilence,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  claim(actor: SignedInActor, { params }: Input<typeof claimGig>): Promise<GigView> {
    return this.act(actor, params.id, 'claim', async ({ id, posterId }) => {
      const { personId: claimerId } = actor;
      const claimedAt = this.clock.now();
      const silence = await this.silence.after({ id, posterId, claimerId }, claimedAt);
      return { claimerId, claimedAt, ...silence };
    });
  }

  deliver(actor: SignedInActor, { params, body }: Input<typeof deliverGig>): Promise<GigView> {
    const changes = { deliveredAt: this.clock.now(), ...NO_SILENCE };
    return this.act(actor, params.id, 'deliver', () => changes, body);
  }

  accept(actor: SignedInActor, { params }: Input<typeof acceptGig>): Promise<GigView> {
    return this.act(actor, params.id, 'accept', () => ({ acceptedAt: this.clock.now() }));
  }

  /** The claimer's days begin anew: until now the silence was the poster's. */
  sendBack(actor: SignedInActor, { params, body }: Input<typeof sendGigBack>): Promise<GigView> {
    return this.act(
      actor,
      params.id,
      'sendBack',
      async (row) => ({ deliveredAt: null, ...(await this.silence.after(claimOf(row), this.clock.now())) }),
      { text: body.reason },
    );
  }

  giveBack(actor: SignedInActor, { params, body }: Input<typeof giveGigBack>): Promise<GigView> {
    return this.act(actor, params.id, 'giveBack', () => UNCLAIMED, { text: body.reason });
  }

  release(actor: SignedInActor, { params, body }: Input<typeof releaseGig>): Promise<GigView> {
    return this.act(actor, params.id, 'release', () => UNCLAIMED, { text: body.reason });
  }

  withdraw(actor: SignedInActor, { params, body }: Input<typeof withdrawGig>): Promise<GigView> {
    return this.act(actor, params.id, 'withdraw', () => NO_SILENCE, { text: body.reason });
  }

  /** Warns of silence, and ends what was silent too long; each in a transaction of its own. */
  async advanceDue(): Promise<void> {
    const now = this.clock.now();
    for (const id of await this.gigs.dueToWarn(now)) await this.warn(id);
    for (const id of await this.gigs.dueToLapse(now)) await this.lapse(id);
  }

  private act(
    actor: SignedInActor,
    id: string,
    act: GigAct,
    changesOf: (row: GigRow) => Partial<Gig> | Promise<Partial<Gig>>,
    said: Said = {},
  ): Promise<GigView> {
    return this.database.transaction(async () => {
      const row = await this.gigs.findLocked(id, actor.personId);
      assertParty(act, actor, row);
      assertMove(row.state, act);
      const claimerId = act === 'claim' ? actor.personId : row.claimerId;
      await this.gigs.update(id, { state: GIG_MOVES[act].to, ...(await changesOf(row)) });
      await this.notes.write(actor, { id, claimerId }, KINDS[act], said);
      if (act === 'withdraw') await this.outbox.record(gigWithdrawn, { gigId: id, claimerId }, actor);
      else if (claimerId !== null) await this.outbox.record(FACTS[act], { gigId: id, claimerId }, actor);
      return this.service.view(actor, id);
    });
  }

  private warn(id: string): Promise<void> {
    return this.whileSilent(id, async (row, now) => {
      const claim = claimOf(row);
      if (row.warnedAt || now < row.warnAt) return;
      const lapseAt = await this.silence.afterWarning(claim, now, row.lapseAt);
      await this.gigs.update(id, { warnedAt: now, lapseAt });
      await this.outbox.record(gigSilent, { gigId: id, claimerId: claim.claimerId }, null);
    });
  }

  private lapse(id: string): Promise<void> {
    return this.whileSilent(id, async (row, now) => {
      const { claimerId } = claimOf(row);
      if (!row.warnedAt || now < row.lapseAt) return;
      await this.gigs.update(id, UNCLAIMED);
      await this.notes.write(null, row, 'lapsed');
      await this.outbox.record(gigLapsed, { gigId: id, claimerId }, null);
    });
  }

  /** The job runs late: somebody may have spoken, and a calendar may have been announced that has fewer working days. */
  private whileSilent(
    id: string,
    then: (row: GigRow & { warnAt: Date; lapseAt: Date }, now: Date) => Promise<void>,
  ): Promise<void> {
    return this.database.transaction(async () => {
      const row = await this.gigs.findLocked(id, null);
      if (row?.state !== 'claimed' || !row.silentSince || !row.warnAt || !row.lapseAt) return;
      const fresh = await this.silence.from(claimOf(row), row.silentSince);
      const [warnAt, lapseAt] = [later(fresh.warnAt, row.warnAt), later(fresh.lapseAt, row.lapseAt)];
      if (warnAt > row.warnAt || lapseAt > row.lapseAt) {
        await this.gigs.update(id, { warnAt, lapseAt });
        await this.silence.plan(id, row.warnedAt ? lapseAt : warnAt);
      }
      await then({ ...row, warnAt, lapseAt }, this.clock.now());
    });
  }
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);

/** A claimed gig has a claimer: the database holds to it. */
function claimOf({ id, posterId, claimerId }: GigRow): { id: string; posterId: string; claimerId: string } {
  if (claimerId === null) throw new Error(`Nobody has claimed the gig ${id}`);
  return { id, posterId, claimerId };
}
