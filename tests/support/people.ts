import { login, register as registerAccount, verifyEmail } from '#libs/contracts/accounts';
import { readMe } from '#libs/contracts/identity';
import { createOrganisation } from '#libs/contracts/organisations';
import type { PersonName } from '#libs/contracts/person-name';
import { Client, mailedToken } from './client.js';
import type { Stack } from './processes.js';

export const PASSWORD = 'korrekt-horse-桥-battery';

export interface Signed {
  client: Client;
  id: string;
  email: string;
}

const FROM = {
  EU: { uiLocale: 'en', readLocales: ['en', 'de'], timeZone: 'Europe/Berlin', homeRegion: 'EU' },
  CN: { uiLocale: 'zh-Hans', readLocales: ['zh-Hans'], timeZone: 'Asia/Shanghai', homeRegion: 'CN' },
} as const;

export const ANNA: PersonName = {
  forms: [{ script: 'Latn', family: 'Weber', given: 'Anna' }],
  preferredScript: 'Latn',
  latinOrder: 'given_first',
};
export const CHEN_WEI: PersonName = {
  forms: [
    { script: 'Hani', family: '陈', given: '伟' },
    { script: 'Latn', family: 'Chen', given: 'Wei' },
  ],
  preferredScript: 'Hani',
  latinOrder: 'family_first',
};

/** Signs up; the address is not confirmed yet. */
export async function register(
  base: string,
  email: string,
  from: 'EU' | 'CN',
  name: PersonName,
  client = new Client(base, from === 'CN' ? 'zh-CN' : 'en'),
): Promise<Client> {
  await client.call(registerAccount, { body: { email, password: PASSWORD, name, ...FROM[from] } });
  return client;
}

/** Confirms the address by the mailed link, as a person would. */
export async function confirm(stack: Stack, client: Client, email: string): Promise<void> {
  const token = await mailedToken(stack.outboxDir, email, '/verify');
  await client.call(verifyEmail, { body: { token } });
}

/** Signs up, confirms by the mailed link, and is signed in. */
export async function signUp(
  stack: Stack,
  email: string,
  from: 'EU' | 'CN',
  name: PersonName,
  who?: Client,
): Promise<Signed> {
  const client = await register(stack.urls[0] ?? '', email, from, name, who);
  await confirm(stack, client, email);
  const me = await client.call(readMe);
  return { client, id: me.id, email };
}

export async function signIn(base: string, email: string, password = PASSWORD): Promise<Client> {
  const client = new Client(base);
  await client.call(login, { body: { email, password } });
  return client;
}

export const REUTLINGEN = {
  name: { locale: 'de', text: 'Kessler Pressenbau GmbH' },
  country: 'DE',
  city: 'Reutlingen',
  helix: 'business',
  actorTypes: ['enterprise'],
  sectors: ['28'],
  registrations: [{ scheme: 'VAT', value: 'DE136695976' }],
} as const;

export const found = (client: Client, organisation: object = REUTLINGEN) =>
  client.call(createOrganisation, { body: organisation });
