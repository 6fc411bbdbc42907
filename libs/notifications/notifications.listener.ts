import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { notices } from '#libs/contracts/notices';
import { deliverNotices, notificationCreatedMessage } from '#libs/contracts/notifications';
import { Database } from '#libs/core/database/database';
import { idAt } from '#libs/core/id';
import { ListensTo, type Fact } from '#libs/core/jobs/handles';
import { Notices } from '#libs/core/notices/notices';
import { Outbox } from '#libs/core/outbox/outbox';
import { Rooms } from '#libs/core/realtime/rooms';
import { PlanningRepository, type Planned, type Told } from './planning.repository.js';

/** From a fact to the people it concerns. Knows no feature: who is told, and in which words, each feature says itself. */
@Injectable()
export class NotificationsListener implements OnApplicationBootstrap {
  constructor(
    private readonly sources: Notices,
    private readonly planning: PlanningRepository,
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly rooms: Rooms,
  ) {}

  /** A line of the table that nobody fills is found at start, not when somebody waits for it. */
  onApplicationBootstrap(): void {
    for (const { type } of notices) this.sources.sourceOf(type);
  }

  @ListensTo(...new Set(notices.map(({ event }) => event)))
  async plan(facts: Fact[]): Promise<void> {
    const planned = (await Promise.all(facts.map((fact) => this.noticesOf(fact)))).flat();
    if (planned.length === 0) return;
    await this.database.transaction(async () => {
      const told = await this.planning.plan(planned);
      if (planned.some(({ channels }) => channels.includes('email')))
        await this.outbox.later(deliverNotices, {});
      this.push(planned, told);
    });
  }

  private async noticesOf(fact: Fact): Promise<Planned[]> {
    const about = notices.filter(({ event }) => event.name === fact.name);
    const found = await Promise.all(
      about.map(async ({ type, channels }) => {
        const notice = await this.sources.sourceOf(type).find(fact.payload, fact.actorId);
        if (!notice || notice.recipients.length === 0) return [];
        const { id: factId, payload, actorId, at } = fact;
        return { ...notice, id: idAt(new Date(at)), at, type, factId, payload, actorId, channels };
      }),
    );
    return found.flat();
  }

  /** Whoever looks at the inbox sees it at once; whoever does not finds it there later. */
  private push(planned: readonly Planned[], told: readonly Told[]): void {
    const personsOf = new Map<string, string[]>(planned.map(({ id }) => [id, []]));
    for (const { noticeId, personId } of told) personsOf.get(noticeId)?.push(personId);
    for (const { id, subject } of planned)
      this.rooms.emitToPeople(personsOf.get(id) ?? [], notificationCreatedMessage, { id, subject });
  }
}
