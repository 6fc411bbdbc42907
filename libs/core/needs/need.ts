import type { z } from 'zod';
import type { needItem } from '#libs/contracts/home';

export type NeedItem = z.output<typeof needItem>;

/** How soon something wants doing, beside its date: what others wait for comes before one's own unfinished things. */
export type Urgency = 'blocking' | 'waited_for' | 'own_work' | 'whenever';

export interface Need {
  urgency: Urgency;
  item: NeedItem;
}
