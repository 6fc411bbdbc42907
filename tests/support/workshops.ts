import type { Input } from '#libs/contracts/operation';
import { createWorkshop, transitionWorkshop, type WorkshopState } from '#libs/contracts/workshops';
import type { Client } from './client.js';

type Plan = Partial<Input<typeof createWorkshop>['body']>;

/** A plan both sides can read, in the winter after the clocks went back in Europe. */
export const PLAN = {
  title: [
    { locale: 'en', text: 'Sensors for old presses' },
    { locale: 'zh-Hans', text: '老压机的传感器' },
  ],
  summary: [
    { locale: 'en', text: 'Two hours on mounting, sampling and alarms; bring your housing.' },
    { locale: 'zh-Hans', text: '用两个小时讨论安装、采样与报警，请带上您的外壳样件。' },
  ],
  start: { local: '2027-01-20T09:00', timeZone: 'Europe/Berlin' },
  minutes: 120,
  joinLinks: [
    { region: 'EU', url: 'https://meet.example.eu/presses' },
    { region: 'CN', url: 'https://meeting.example.cn/presses' },
  ],
} satisfies Plan;

/** Drafts a workshop; answers its id. */
export const draftWorkshop = async (host: Client, more: Plan = {}): Promise<string> =>
  (await host.call(createWorkshop, { body: { ...PLAN, ...more } })).id;

/** Brings it forward step by step. */
export async function moveWorkshop(host: Client, id: string, ...states: WorkshopState[]): Promise<void> {
  const reason = { locale: 'en', text: 'The hall is closed.' };
  for (const to of states)
    await host.call(transitionWorkshop, {
      params: { id },
      body: { to, ...(to === 'cancelled' && { reason }) },
    });
}

/** A workshop that people can register for. */
export async function openWorkshop(host: Client, more: Plan = {}): Promise<string> {
  const id = await draftWorkshop(host, more);
  await moveWorkshop(host, id, 'scheduled', 'registration_open');
  return id;
}
