import { randomUUID } from 'node:crypto';
import { listSessions, readMe } from '#libs/contracts/identity';
import { ANNA, PASSWORD, signIn } from '../../support/people.js';
import { clientOf, presentVersion } from '../present-version.js';
import type { Recipes } from '../recipe.js';

const person = { uiLocale: 'en', readLocales: ['en'], timeZone: 'Europe/Berlin' };
const NO_TOKEN = 'no-such-token-was-ever-sent-out';
const HOLIDAY = {
  country: 'IT',
  year: 2029,
  source: 'Gazzetta Ufficiale',
  days: [{ date: '2029-01-01', kind: 'holiday', name: { en: 'New Year', 'zh-Hans': '元旦' } }],
};
const nothing = () => ({});

const address = (actor: string) => `${actor}-${randomUUID().slice(0, 8)}@example.net`;

export const accountRecipes: Recipes = {
  'setup.read': nothing,
  'setup.complete': () => ({
    body: {
      token: NO_TOKEN,
      administrator: { email: 'admin@example.net', password: PASSWORD, name: ANNA },
      organisation: { name: 'Nobody', country: 'DE' },
      ...person,
    },
  }),
  'auth.register': (_, actor) => ({
    body: { email: address(actor), password: PASSWORD, name: ANNA, homeRegion: 'EU', ...person },
  }),
  'auth.login': () => ({ body: { email: 'owner@firm.example', password: 'not the password' } }),
  'auth.logout': nothing,
  'auth.logoutEverywhere': nothing,
  'auth.verifyEmail': () => ({ body: { token: NO_TOKEN } }),
  'auth.resendVerification': nothing,
  'auth.forgotPassword': () => ({ body: { email: 'nobody@example.net' } }),
  'auth.resetPassword': () => ({ body: { token: NO_TOKEN, password: PASSWORD } }),
  'me.read': nothing,
  'me.change': async ({ cast }, actor) => ({
    ifMatch: await presentVersion(clientOf(cast, actor), readMe),
    body: { bio: 'Presses.' },
  }),
  'me.changeEmail': (_, actor) => ({ body: { email: address(actor), password: PASSWORD } }),
  'me.changePassword': () => ({ body: { current: PASSWORD, password: PASSWORD } }),
  'me.sessions': nothing,
  'me.revokeSession': async ({ cast, stack }) => {
    await signIn(stack.urls[0] ?? '', cast.owner.email);
    const { items } = await cast.owner.client.call(listSessions);
    return { params: { id: items.find(({ current }) => !current)?.id ?? '' } };
  },
  'me.tokens': nothing,
  'me.createToken': () => ({ body: { name: 'A program', scopes: ['read'] } }),
  'me.revokeToken': ({ token }) => ({ params: { id: token } }),
  'me.workingHours': nothing,
  'me.changeWorkingHours': async ({ cast }, actor) => ({
    ifMatch: await presentVersion(clientOf(cast, actor), readMe),
    body: { spans: [{ weekday: 1, from: '09:00', to: '17:00' }] },
  }),
  'me.needs': nothing,
  'people.search': nothing,
  'people.read': ({ cast }) => ({ params: { id: cast.author.id } }),
  'notifications.list': nothing,
  'notifications.read': () => ({ body: { all: true } }),
  'notifications.mute': () => ({ params: { subjectType: 'workshop', subjectId: randomUUID() } }),
  'notifications.unmute': () => ({ params: { subjectType: 'workshop', subjectId: randomUUID() } }),
  'notifications.preferences': nothing,
  'notifications.setPreferences': () => ({
    body: { items: [{ type: 'workshops.registered', channel: 'email', enabled: true }] },
  }),
  'notifications.unsubscribe': () => ({ query: {}, body: { token: NO_TOKEN } }),
  'deliveries.list': nothing,
  'deliveries.replay': () => ({ params: { id: randomUUID() } }),
  'audit.list': nothing,
  'audit.export': nothing,
  'calendar.days': () => ({ query: { country: 'CN', from: '2026-10-01', to: '2026-10-10' } }),
  'calendar.years': nothing,
  'exchangeRates.list': nothing,
  'exchangeRates.import': () => ({
    body: { file: 'date,from,to,rate,source\n2026-11-27,EUR,CNY,8.2,ECB' },
  }),
  'calendar.import': () => ({ body: HOLIDAY }),
  'platform.deadLetters': nothing,
  'platform.replayDeadLetter': () => ({ params: { id: randomUUID() } }),
  'platform.dropDeadLetter': () => ({ params: { id: randomUUID() } }),
};
