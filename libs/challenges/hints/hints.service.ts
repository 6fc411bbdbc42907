import { Injectable } from '@nestjs/common';
import { PriorArt } from '#libs/blueprints/prior-art.service';
import { MOST_HINTS, type hintsForChallenge } from '#libs/contracts/challenge-hints';
import type { Answer, Input } from '#libs/contracts/operation';
import type { SignedInActor } from '#libs/core/auth/actor';
import { anyOf, contentWords } from '#libs/language/content-words';
import { readingOf, textFor } from '#libs/language/reading';
import { HintsRepository } from './hints.repository.js';
import { mostAlike } from './likeness.js';

/** Words that are looked up, those of the title first: what comes later says less and costs as much. */
const MOST_WORDS = 24;

/** What is there already, while a challenge is written. It informs; nothing depends on it. */
@Injectable()
export class HintsService {
  constructor(
    private readonly hints: HintsRepository,
    private readonly priorArt: PriorArt,
  ) {}

  async lookUp(
    actor: SignedInActor,
    { body }: Pick<Input<typeof hintsForChallenge>, 'body'>,
  ): Promise<Answer<typeof hintsForChallenge>> {
    const keys = [...new Set(contentWords(`${body.title}\n${body.text}`).map(({ key }) => key))];
    const wanted = keys.slice(0, MOST_WORDS);
    if (wanted.length === 0) return { challenges: [], blueprints: [] };
    const [challenges, blueprints] = await Promise.all([
      this.hints.candidates(anyOf(wanted), actor.personId, body.challengeId),
      this.priorArt.holding(wanted),
    ]);
    // read in the language it is written in, which is the one they were compared in
    const reading = readingOf(actor, { lang: body.locale });
    return {
      challenges: mostAlike(
        body,
        challenges,
        ({ title, summary, need }) => ({ title, more: [summary, need] }),
        MOST_HINTS,
      ).map(({ one: { id, state, title, organisation }, shared }) => ({
        id,
        state,
        title: textFor(reading, title),
        organisation: { ...organisation, name: textFor(reading, organisation.name) },
        shared,
      })),
      blueprints: mostAlike(
        body,
        blueprints,
        ({ title, summary }) => ({ title, more: [summary] }),
        MOST_HINTS,
      ).map(({ one: { id, kind, number, title }, shared }) => ({
        id,
        kind,
        number,
        title: textFor(reading, title),
        shared,
      })),
    };
  }
}
