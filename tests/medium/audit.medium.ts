import { parse } from 'csv-parse/sync';
import { AuditModule } from '#libs/audit/audit.module';
import { auditPolicy } from '#libs/audit/audit.policy';
import { AuditService } from '#libs/audit/audit.service';
import type { AuditEntryView } from '#libs/contracts/audit';
import type { SignedInActor } from '#libs/core/auth/actor';
import { Database, sql } from '#libs/core/database/database';
import { newId } from '#libs/core/id';
import { actorOf, addPerson, startFeatures, type Features } from '../support/features.js';
import { seeded } from '../support/seeded.js';

const ACTIONS = ['challenge.moved', 'challenge.created', 'person.changed', 'organisation.changed'];
const ENTRIES = 120;
const insert = sql(
  'test.insertEntry',
  `insert into audit_entries (id, actor_id, action, subject_type, subject_id, details, at)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

describe('the audit', () => {
  let features: Features;
  let audit: AuditService;
  let people: string[];
  const organisations = [newId(), newId()];
  const began = Date.now() - 3_600_000;

  beforeAll(async () => {
    features = await startFeatures([AuditModule]);
    audit = features.app.get(AuditService);
    people = [await addPerson(features, 'EU'), await addPerson(features, 'CN')];
    await features.app.get(Database).transaction(async () => {
      const random = seeded(7);
      const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      for (let number = 0; number < ENTRIES; number++) {
        const type = one(['organisation', 'challenge']);
        await features.app
          .get(Database)
          .rows(insert, [
            newId(),
            one([...people, null]),
            one(ACTIONS),
            type,
            one(organisations),
            JSON.stringify({ number }),
            new Date(began + number * 1_000),
          ]);
      }
    });
  }, 60_000);
  afterAll(() => features.stop(), 30_000);

  const as = async (person: number, more: Partial<SignedInActor> = {}): Promise<SignedInActor> => ({
    ...(await actorOf(features, people[person] ?? '')),
    ...more,
  });
  const owner = { organisationId: organisations[0] ?? '', role: 'owner' } as const;
  const roles: [string, Partial<SignedInActor>][] = [
    ['a member', { memberships: [{ ...owner, role: 'member' }] }],
    ['an owner', { memberships: [owner] }],
    ['compliance', { platformRoles: ['compliance'] }],
    ['a moderator', { platformRoles: ['moderator'] }],
    ['a platform administrator', { platformRoles: ['admin'] }],
  ];

  /** Page by page. */
  async function everything(actor: SignedInActor, query: object = {}): Promise<AuditEntryView[]> {
    const found: AuditEntryView[] = [];
    let cursor: string | undefined;
    do {
      const page = await audit.list(actor, { limit: 7, cursor, ...query });
      found.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor !== undefined);
    return found;
  }

  it.each(roles)('shows %s exactly what the rule allows, newest first', async (_, more) => {
    const actor = await as(0, more);
    const all = await everything(await as(0, { platformRoles: ['admin'] }));
    const allowed = all.filter(({ actorId, subject }) =>
      auditPolicy.allows('read', actor, { actorId, subjectType: subject.type, subjectId: subject.id }),
    );
    expect(allowed.length).toBeGreaterThan(5);
    expect(await everything(actor)).toEqual(allowed);
    expect(all.map(({ id }) => id)).toEqual(
      all
        .map(({ id }) => id)
        .sort()
        .reverse(),
    );
  });

  it('filters by who, what, which act and when, all at once', async () => {
    const actor = await as(0, { platformRoles: ['admin'] });
    const [from, to] = [20, 90].map((second) => new Date(began + second * 1_000).toISOString());
    const query = { actor: people[1], subject: organisations[1], action: 'challenge', from, to };
    const expected = (await everything(actor)).filter(
      ({ actorId, subject, action, at }) =>
        actorId === people[1] &&
        subject.id === organisations[1] &&
        action.startsWith('challenge.') &&
        at >= (from ?? '') &&
        at < (to ?? ''),
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(await everything(actor, query)).toEqual(expected);
  });

  it('exports what the list shows', async () => {
    const actor = await as(1);
    const rows = parse(await audit.export(actor, {}), { bom: true, columns: true }) as { details: string }[];
    expect(rows.map(({ details }) => JSON.parse(details) as unknown)).toEqual(
      (await everything(actor)).map(({ details }) => details),
    );
  });

  it('refuses a cursor it did not give out', async () => {
    const cursor = Buffer.from('["x"]').toString('base64url');
    await expect(audit.list(await as(0), { limit: 7, cursor })).rejects.toMatchObject({
      code: 'invalid_cursor',
    });
  });
});
