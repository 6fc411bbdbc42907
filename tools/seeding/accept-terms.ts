import { acceptTerms, readTerms } from '#libs/contracts/terms';
import { AcceptancesService } from '#libs/challenges/terms/acceptances.service';
import { TermsService } from '#libs/challenges/terms/terms.service';
import type { SignedInActor } from '#libs/core/auth/actor';
import { asked, type DemoWorld } from './demo-world.js';

/** What is in force, read in the person's own language. */
export async function accept(world: DemoWorld, actor: SignedInActor, params: { id: string }): Promise<void> {
  const { version, hash } = await world.get(TermsService).read(actor, asked(readTerms, { params }));
  const body = { version, hash, locale: actor.uiLocale };
  await world.get(AcceptancesService).accept(actor, asked(acceptTerms, { params, body }));
}
