import type { organisationBrief } from '#libs/contracts/organisations';
import type { LocalizedText } from '#libs/contracts/localized-text';
import type { z } from 'zod';
import type { Challenge } from './challenge.entity.js';

/** The sponsor as it stands in the row, before a language is chosen. */
export type SponsorRow = Omit<z.output<typeof organisationBrief>, 'name'> & { name: LocalizedText };

/** What a card of a list is made from. */
export type ChallengeCardRow = Pick<
  Challenge,
  | 'id'
  | 'version'
  | 'title'
  | 'summary'
  | 'state'
  | 'sector'
  | 'trlIn'
  | 'trlOut'
  | 'rewardAsWritten'
  | 'rewardMoney'
  | 'deadlineLocal'
  | 'deadlineZone'
  | 'deadlineAt'
  | 'publishedAt'
  | 'listedAt'
> & { organisation: SponsorRow };

/** Of `challenges c`. */
export const CARD_COLUMNS = `c.id, c.version, c.title, c.summary, c.state, c.sector, c.trl_in as "trlIn", c.trl_out as "trlOut",
  c.reward_as_written as "rewardAsWritten", c.reward_money as "rewardMoney", c.deadline_local as "deadlineLocal",
  c.deadline_zone as "deadlineZone", c.deadline_at as "deadlineAt", c.published_at as "publishedAt", c.listed_at as "listedAt"`;

/** Of `organisations o`. */
export const SPONSOR = `json_build_object('id', o.id, 'name', o.name, 'country', o.country, 'city', o.city,
  'side', o.side, 'helix', o.helix, 'verified', o.verification = 'verified')`;
