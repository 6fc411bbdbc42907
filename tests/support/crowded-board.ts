import type { ChallengeWorld } from './challenges.js';
import { TeamWorld } from './teams.js';

export interface CrowdedBoard {
  openId: string;
  /** The newest of the teams: on every first page, and with the most people. */
  teamId: string;
}

/** An open challenge with so many teams that look for people, so many people in one of them, and so many who look for one. */
export async function crowdedBoard(world: ChallengeWorld, many: number): Promise<CrowdedBoard> {
  const openId = await world.opened();
  const teams = new TeamWorld(world);
  let teamId = '';
  for (let n = 0; n < many; n += 1) {
    const lead = await world.someone((many - n) % 2 ? 'CN' : 'EU');
    teamId = (await teams.found(lead, openId, [{ kind: 'skill', value: 'testing' }])).id;
    await teams.seek(await world.someone((many - n) % 2 ? 'EU' : 'CN'), openId, ['testing']);
    if (n === many - 1)
      for (let member = 1; member < many; member += 1)
        await teams.join(await world.someone('EU'), lead, openId, teamId);
  }
  return { openId, teamId };
}
