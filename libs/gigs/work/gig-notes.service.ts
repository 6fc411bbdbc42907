import { Injectable } from '@nestjs/common';
import { gigNoted } from '#libs/contracts/gig-facts';
import type { addGigNote, GigNoteKind, GigNoteView, listGigNotes } from '#libs/contracts/gigs';
import type { LocalizedInput } from '#libs/contracts/localized-text';
import type { Answer, Input } from '#libs/contracts/operation';
import type { Actor, SignedInActor } from '#libs/core/auth/actor';
import { Clock } from '#libs/core/config/clock';
import { Database } from '#libs/core/database/database';
import { decodePlace, placeOf } from '#libs/core/http/place';
import { pageOf } from '#libs/core/http/paging';
import { newSecretId } from '#libs/core/id';
import { Outbox } from '#libs/core/outbox/outbox';
import { PeopleDirectory, personIn } from '#libs/identity/people.service';
import { writeLocalized } from '#libs/language/localized-text';
import { optionalTextFor, readingOf } from '#libs/language/reading';
import { TextSubjects } from '#libs/language/text-subjects';
import type { GigRow } from '../gig-columns.js';
import { claims, gigPolicy, posts } from '../gigs.policy.js';
import { GigsRepository } from '../gigs.repository.js';
import type { GigNote } from './gig-note.entity.js';
import { GigNotesRepository } from './gig-notes.repository.js';
import { GigSilence } from './silence.service.js';

/** What is said with an act, if anything. */
export interface Said {
  text?: LocalizedInput;
  link?: string | null;
}

/** What the two say to each other while one works for the other; each act leaves its line, too. */
@Injectable()
export class GigNotesService {
  constructor(
    private readonly database: Database,
    private readonly gigs: GigsRepository,
    private readonly notes: GigNotesRepository,
    private readonly silence: GigSilence,
    private readonly people: PeopleDirectory,
    private readonly texts: TextSubjects,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async list(
    actor: Actor,
    { params, query }: Input<typeof listGigNotes>,
  ): Promise<Answer<typeof listGigNotes>> {
    const gig = await this.gigs.find(params.id, actor.personId);
    gigPolicy.assert('read', actor, gig);
    const reader = { personId: actor.personId, posts: posts(actor, gig) };
    const rows = await this.notes.list(gig.id, reader, decodePlace(query.cursor), query.limit + 1);
    const { items, nextCursor } = pageOf(
      rows,
      query.limit,
      ({ at, id }) => placeOf(at, id),
      (row) => row,
    );
    return { items: await this.views(actor, query, items), nextCursor };
  }

  add(actor: SignedInActor, { params, body }: Input<typeof addGigNote>): Promise<GigNoteView> {
    return this.database.transaction(async () => {
      const gig = await this.gigs.findLocked(params.id, actor.personId);
      gigPolicy.assert('note', actor, gig);
      const { id, posterId, claimerId, state } = gig;
      const note = await this.write(actor, gig, 'note', { text: body.text });
      if (claimerId !== null) {
        if (state === 'claimed' && claims(actor, gig))
          await this.gigs.update(id, await this.silence.after({ id, posterId, claimerId }, note.at));
        const fact = { gigId: id, claimerId, noteId: note.id, authorId: actor.personId };
        await this.outbox.record(gigNoted, fact, actor);
      }
      const [view] = await this.views(actor, {}, [note]);
      return view as GigNoteView;
    });
  }

  /** Call inside the transaction of the act. */
  async write(
    actor: SignedInActor | null,
    { id: gigId, claimerId }: Pick<GigRow, 'id' | 'claimerId'>,
    kind: GigNoteKind,
    { text, link }: Said = {},
  ): Promise<GigNote> {
    const at = this.clock.now();
    const note: GigNote = {
      id: newSecretId(),
      gigId,
      claimerId,
      authorId: actor?.personId ?? null,
      kind,
      text: actor && text ? writeLocalized(text, actor.personId, at) : null,
      link: link ?? null,
      at,
    };
    await this.notes.insert(note);
    if (note.text) await this.texts.requestVariants('gigNote', note.id);
    return note;
  }

  private async views(
    actor: Actor,
    query: Parameters<typeof readingOf>[1],
    rows: readonly GigNote[],
  ): Promise<GigNoteView[]> {
    const reading = readingOf(actor, query);
    const people = await this.people.briefs(
      actor,
      rows.flatMap(({ authorId }) => authorId ?? []),
    );
    return rows.map(({ id, kind, text, link, authorId, at }) => ({
      id,
      kind,
      text: optionalTextFor(reading, text),
      link,
      author: authorId === null ? null : personIn(people, authorId),
      at: at.toISOString(),
    }));
  }
}
