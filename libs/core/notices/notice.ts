import type { EventDefinition, PayloadOf } from '#libs/contracts/facts';
import type { UiLocale } from '#libs/contracts/locale';
import type { LocalizedText } from '#libs/contracts/localized-text';

/** What a sentence names. Texts are read in each reader's languages, people as that reader may know them. */
export type NoticeParam =
  | { text: LocalizedText }
  | { personId: string }
  | { at: string; timeZone: string }
  | { count: number }
  | { word: string };

/** What one fact says to its people. */
export interface Notice {
  /** What it is about: the inbox groups by it, and muting names it. */
  subject: { type: string; id: string };
  /** Where in the web app the reader goes on. */
  path: string;
  /** Who is told, each once, with the key of the reason they read below it. Who acted is left out by the feature. */
  recipients: readonly { personId: string; reason: string }[];
  params: Readonly<Record<string, NoticeParam>>;
}

/** The words of a notice in one language; `{name}` stands for the parameter of that name. */
export interface NoticeWording {
  /** The type of notice, in the matrix where people choose what they get. */
  label: string;
  title: string;
  /** What the link to its path says. */
  action: string;
  /** Why the reader is told, by the keys that recipients carry. */
  reasons: Readonly<Record<string, string>>;
}

/**
 * How a feature fills a notice. `find` reads afresh and runs late: it answers undefined when nobody is concerned any more.
 * It knows who acted, who is seldom told what they did themselves.
 */
export interface NoticeSource<D extends EventDefinition = EventDefinition> {
  find(payload: PayloadOf<D>, actorId: string | null): Promise<Notice | undefined>;
  wording: Readonly<Record<UiLocale, NoticeWording>>;
}
