import type { z } from 'zod';
import type { createWorkshop } from '#libs/contracts/workshops';
import { optionalText } from '#libs/language/reading';
import { reviseSource, writeLocalized } from '#libs/language/localized-text';
import type { Workshop } from './workshop.entity.js';
import { minutesOf, otherShore, timesOf } from './workshop-times.js';

type Content = z.infer<NonNullable<(typeof createWorkshop)['body']>>;
type NewRow = Omit<Workshop, 'id' | 'version' | 'uid' | 'sequence' | 'taken' | 'arrivals'>;

const SEATS = 30;

/** A draft as its first host wrote it, with what goes without saying. */
export function newContent(body: Content, by: string, now: Date): NewRow {
  const title = writeLocalized(body.title, by, now);
  const projectId = body.projectId ?? null;
  return {
    ...timesOf(body.start, body.minutes),
    title,
    summary: optionalText(null, body.summary, by, now),
    kind: body.kind ?? 'bilateral',
    state: 'draft',
    visibility: body.visibility ?? (projectId ? 'project' : 'public'),
    projectId,
    secondZone: body.secondZone ?? otherShore(body.start.timeZone),
    capacity: body.capacity ?? SEATS,
    waitlist: body.waitlist ?? true,
    joinLinks: body.joinLinks ?? [],
    languages: body.languages ?? [title.sourceLocale],
    publishedAt: null,
    cancelReason: null,
  };
}

/** The columns after a change; what it does not mention stays. */
export function changed(
  row: NewRow,
  body: Partial<Omit<Content, 'projectId'>>,
  by: string,
  now: Date,
): Partial<Workshop> {
  const { title, summary, start, minutes, ...plain } = body;
  const given = Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined));
  return {
    ...given,
    ...(title && { title: reviseSource(row.title, title, by, now) }),
    ...(summary && { summary: optionalText(row.summary, summary, by, now) }),
    ...((start || minutes) && newTimes(row, { start, minutes })),
  };
}

/** Its times after a change of one of the two. */
export function newTimes(
  row: Pick<Workshop, 'startLocal' | 'timeZone' | 'startsAt' | 'endsAt'>,
  { start, minutes }: Partial<Pick<Content, 'start' | 'minutes'>>,
) {
  const { startLocal: local, timeZone } = row;
  return timesOf(start ?? { local, timeZone }, minutes ?? minutesOf(row));
}
