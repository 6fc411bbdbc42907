import type { addWorkshopSession } from '#libs/contracts/workshop-sessions';
import type { InputOf } from '../../../lib/operation-input';
import { clockIn } from '../../../lib/time';
import type { Session, Workshop } from '../workshop';

type Body = InputOf<typeof addWorkshopSession>['body'];
type Frame = Pick<Workshop, 'local' | 'startsAt' | 'minutes'>;

/** A part of the agenda while it is typed: its start as the clock of the workshop shows it. */
export interface SessionDraft {
  locale: string;
  title: string;
  speaker: string;
  /** `10:30`. */
  start: string;
  /** As typed. */
  minutes: string;
}

const USUAL_MINUTES = 30;
const DAY = 1440;

/** A stored session, or a new one after the last of the agenda, in what time is left. */
export function sessionDraft(
  frame: Frame,
  locale: string,
  agenda: readonly Pick<Session, 'afterMinutes' | 'minutes'>[],
  session?: Session,
): SessionDraft {
  if (session) {
    const { title, speaker, startsAt, minutes } = session;
    return {
      locale: title.sourceLocale,
      title: title.variants?.[title.sourceLocale]?.text ?? title.text,
      speaker: speaker ?? '',
      start: clockIn(new Date(startsAt), frame.local.timeZone),
      minutes: String(minutes),
    };
  }
  const busy = Math.max(0, ...agenda.map(({ afterMinutes, minutes }) => afterMinutes + minutes));
  const after = busy < frame.minutes ? busy : 0;
  const startsAt = new Date(Date.parse(frame.startsAt) + after * 60_000);
  return {
    locale,
    title: '',
    speaker: '',
    start: clockIn(startsAt, frame.local.timeZone),
    minutes: String(Math.min(USUAL_MINUTES, frame.minutes - after)),
  };
}

/** What the contract takes: minutes from the start of the workshop, over midnight where it goes there. */
export function sessionBody(draft: SessionDraft, { local }: Pick<Frame, 'local'>): Body {
  return {
    title: { locale: draft.locale, text: draft.title.trim() },
    speaker: draft.speaker.trim() || null,
    afterMinutes: (minutesOf(draft.start) - minutesOf(local.time) + DAY) % DAY,
    minutes: Number(draft.minutes),
  };
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
