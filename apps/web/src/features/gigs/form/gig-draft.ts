import type { LanguageNeed, postGig } from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';
import type { Money } from '#libs/contracts/primitives';
import type { Skill } from '#libs/contracts/skills';

/** What is typed of a gig before it is posted. */
export interface GigDraft {
  locale: string;
  title: string;
  description: string;
  skills: Skill[];
  hours: string;
  reward: Money | null;
  currency: string;
  languages: LanguageNeed[];
  due: string;
  timeZone: string;
  organisationId: string;
}

export const emptyDraft = (locale: string, timeZone: string, organisationId: string): GigDraft => ({
  locale,
  title: '',
  description: '',
  skills: [],
  hours: '4',
  reward: null,
  currency: 'EUR',
  languages: [{ tag: locale, level: 'B1' }],
  due: '',
  timeZone,
  organisationId,
});

/** What the contract takes. */
export const bodyOf = ({
  locale,
  title,
  description,
  hours,
  due,
  timeZone,
  organisationId,
  reward,
  currency,
  ...plain
}: GigDraft): Input<typeof postGig>['body'] => ({
  skills: plain.skills,
  languages: plain.languages,
  title: { locale, text: title.trim() },
  description: { locale, text: description.trim() },
  hours: Number(hours),
  reward: reward && reward.amountMinor > 0 ? { ...reward, currency } : null,
  due: due === '' ? null : { local: due, timeZone },
  organisationId: organisationId === '' ? null : organisationId,
});
