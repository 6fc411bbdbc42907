import { ChallengesModule } from '#libs/challenges/challenges.module';
import { visitor, type Actor } from '#libs/core/auth/actor';
import { ChallengeWorld } from '../support/challenges.js';
import { crowded, type Crowded } from '../support/crowded.js';
import { crowdedBoard, type CrowdedBoard } from '../support/crowded-board.js';
import { readingHandlers, type Handler } from '../support/handlers.js';
import { statementsOf, type Asked } from '../support/statements.js';

const FEW = 3;
const MANY = 30;
/** Ways to ask that could cost more than the usual one. */
const QUERIES = [
  {},
  { limit: '50' },
  { variants: 'all' },
  { format: 'xlsx' },
  { mine: 'true' },
  { q: 'vibration' },
];

describe('issue 4: what a reading route of challenges asks the database', () => {
  let world: ChallengeWorld;
  let handlers: Handler[];
  /** By route, reader and way to ask: the statements. */
  let few: Map<string, Asked>;
  let many: Map<string, Asked>;

  beforeAll(async () => {
    world = await ChallengeWorld.open();
    handlers = readingHandlers(world.features.app, ChallengesModule);
    for (let n = 1; n < FEW; n += 1) await world.opened();
    few = await asked({ ...(await crowded(world, FEW)), ...(await crowdedBoard(world, FEW)) });
    for (let n = FEW; n < MANY; n += 1) await world.opened();
    many = await asked({ ...(await crowded(world, MANY)), ...(await crowdedBoard(world, MANY)) });
  }, 240_000);
  afterAll(() => world.stop(), 30_000);

  async function asked(of: Crowded & CrowdedBoard): Promise<Map<string, Asked>> {
    const readers: Record<string, Actor> = {
      visitor: visitor(),
      outsider: await world.someone(),
      manager: await world.owner(),
      author: await world.as(of.author.personId),
      evaluator: await world.as(of.evaluator.personId),
    };
    const counted = new Map<string, Asked>();
    for (const { operation, run } of handlers) {
      const id = idFor(operation.path, of);
      for (const [name, reader] of Object.entries(readers))
        for (const query of QUERIES) {
          if (!takes(operation.query, query)) continue;
          const work = () => run(reader, { id }, query);
          // what is kept in memory for a while is there by the second time
          await statementsOf(work);
          counted.set(`${operation.id} ${name} ${JSON.stringify(query)}`, await statementsOf(work));
        }
    }
    return counted;
  }

  it('is looked at for every reading route of the feature, each answering somebody', () => {
    expect(handlers.length).toBeGreaterThanOrEqual(21);
    const answering = [...many].filter(([, { answered }]) => answered).map(([route]) => route.split(' ')[0]);
    const silent = handlers.filter(({ operation }) => !answering.includes(operation.id));
    expect(silent.map(({ operation }) => operation.id)).toEqual([]);
  });

  it(`is the same for ${FEW} rows and for ${MANY}`, () => {
    const counted = [...many].map(([route, { statements }]) => ({
      route,
      few: few.get(route)?.statements,
      many: statements,
    }));
    expect(counted.filter((one) => one.few?.length !== one.many.length)).toEqual([]);
  });
});

const idFor = (path: string, of: Crowded & CrowdedBoard): string => {
  if (path.startsWith('/teams')) return of.teamId;
  if (path.includes('/team')) return of.openId;
  if (path.startsWith('/submissions')) return of.submissionId;
  return path.startsWith('/terms-acceptances') ? of.acceptanceId : of.challengeId;
};

const takes = (schema: Handler['operation']['query'], query: object): boolean =>
  Object.keys(query).length === 0 || schema?.safeParse(query).success === true;
