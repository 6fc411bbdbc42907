import { Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { challengeTemplate, startFromTemplate } from '#libs/contracts/challenge-templates';
import { BRIDGE_LOCALES, nearestUiLocale, type UiLocale } from '#libs/contracts/locale';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { readingOf } from '#libs/language/reading';
import type { z } from 'zod';
import type { ChallengeView } from '../challenge-view.js';
import { ChallengesService } from '../challenges.service.js';
import { RubricService } from '../evaluation/rubric.service.js';
import { TermsService } from '../terms/terms.service.js';
import { BRIEF_TEMPLATES, type BriefTemplate } from './brief-templates.js';
import { inLocale, scaffold } from './brief-text.js';

/** A deadline in the afternoon: nobody hands in at midnight on either shore. */
const HOUR = 16;
const SCALE = 10;

/** Starts drafts with what such briefs usually hold, so that the author answers questions and does not face a blank page. */
@Injectable()
export class TemplatesService {
  constructor(
    private readonly database: Database,
    private readonly challenges: ChallengesService,
    private readonly rubric: RubricService,
    private readonly terms: TermsService,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, query: { lang?: string }): z.output<typeof challengeTemplate>[] {
    const locale = nearestUiLocale(readingOf(actor, query).locales);
    return BRIEF_TEMPLATES.map((one) => ({
      id: one.id,
      name: inLocale(one.name, locale),
      text: inLocale(one.text, locale),
      preset: one.preset,
      weeks: one.weeks,
      criteria: one.criteria.map(({ label, weight }) => ({ label: inLocale(label, locale), weight })),
      questions: [...one.need, ...one.context, ...one.constraints].map(({ question }) =>
        inLocale(question, locale),
      ),
    }));
  }

  start(actor: SignedInActor, { body }: Input<typeof startFromTemplate>): Promise<ChallengeView> {
    const template = BRIEF_TEMPLATES.find(({ id }) => id === body.template)!;
    const { organisationId, locale } = body;
    // questions are asked in the language that is written in, or else in English
    const asked = nearestUiLocale([locale]);
    const part = (name: 'context' | 'constraints') => ({
      locale: asked,
      text: scaffold(template, name, asked),
    });
    return this.database.transaction(async () => {
      const { id } = await this.challenges.create(actor, {
        organisationId,
        title: { locale, text: body.title },
        need: needOf(template, body, asked),
        context: part('context'),
        constraints: part('constraints'),
        deadline: this.deadline(template.weeks, actor.timeZone),
      });
      const params = { id };
      await this.rubric.write(actor, {
        ...REST,
        params,
        body: { ...JUDGING, criteria: criteriaOf(template) },
      });
      await this.terms.write(actor, { ...REST, params, body: { preset: template.preset } });
      return this.challenges.read(actor, id);
    });
  }

  private deadline(weeks: number, timeZone: string): { local: string; timeZone: string } {
    const today = Temporal.Instant.fromEpochMilliseconds(this.clock.now().getTime()).toZonedDateTimeISO(
      timeZone,
    );
    return { local: `${today.toPlainDate().add({ weeks }).toString()}T${HOUR}:00`, timeZone };
  }
}

const REST = { query: undefined as never, ifMatch: 0 };
const JUDGING = { minimumReviews: 1, blind: false };

const criteriaOf = ({ criteria }: BriefTemplate) =>
  criteria.map(({ label, weight }) => ({
    label: BRIDGE_LOCALES.map((locale) => ({ locale: locale as string, text: inLocale(label, locale) })),
    weight,
    scale: SCALE,
  }));

/** The paragraph as it was written; below it what such a brief also says, where both are in one language. */
function needOf(
  template: BriefTemplate,
  { rough, locale }: Input<typeof startFromTemplate>['body'],
  asked: UiLocale,
): LocalizedInput {
  const questions = scaffold(template, 'need', asked);
  if (rough === undefined) return { locale: asked, text: questions };
  return { locale, text: locale === asked ? `${rough}\n\n${questions}` : rough };
}
