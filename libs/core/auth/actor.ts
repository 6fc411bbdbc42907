import type { Scope } from '#libs/contracts/operation';
import type { Side } from '#libs/contracts/primitives';

export interface ActorMembership {
  organisationId: string;
  role: 'owner' | 'admin' | 'member';
}

export type PlatformRole = 'admin' | 'compliance' | 'moderator';

/** Who asks. Loaded once per credential and cached for seconds; services take it as their first argument. */
export interface Actor {
  /** null for a visitor, and then every right that needs a person is refused. */
  personId: string | null;
  verified: boolean;
  side: Side;
  platformRoles: readonly PlatformRole[];
  memberships: readonly ActorMembership[];
  uiLocale: string;
  readLocales: readonly string[];
  timeZone: string;
  /** The session or token this request came with. */
  sessionId?: string;
  tokenId?: string;
  /** What a token allows; a browser session allows all. */
  scopes: readonly Scope[];
}

export type SignedInActor = Actor & { personId: string };

export const visitor = (readLocales: readonly string[] = ['en'], uiLocale = 'en'): Actor => ({
  personId: null,
  verified: false,
  side: 'OTHER',
  platformRoles: [],
  memberships: [],
  uiLocale,
  readLocales,
  timeZone: 'UTC',
  scopes: ['read', 'write'],
});

export const isAdmin = (actor: Actor): boolean => actor.platformRoles.includes('admin');

export const roleIn = (actor: Actor, organisationId: string): ActorMembership['role'] | undefined =>
  actor.memberships.find((membership) => membership.organisationId === organisationId)?.role;
