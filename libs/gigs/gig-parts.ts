import { Injectable, type OnModuleInit } from '@nestjs/common';
import { BorderBases } from '#libs/identity/border-bases';
import { TextSubjects } from '#libs/language/text-subjects';
import { gigNotePolicy, gigPolicy, posts } from './gigs.policy.js';
import { GigsRepository } from './gigs.repository.js';
import { GigNotesRepository } from './work/gig-notes.repository.js';

/** What gigs tell the libraries below them: whose texts these are, and that the two of a gig know each other. */
@Injectable()
export class GigParts implements OnModuleInit {
  constructor(
    private readonly texts: TextSubjects,
    private readonly borders: BorderBases,
    private readonly gigs: GigsRepository,
    private readonly notes: GigNotesRepository,
  ) {}

  onModuleInit(): void {
    this.borders.register('gig', (viewerId, personIds) => this.gigs.met(viewerId, personIds));
    this.texts.register({
      type: 'gig',
      table: 'gigs',
      fields: { title: 'title', description: 'description' },
      mayTranslate: async (actor, id) => {
        const row = await this.gigs.find(id, actor.personId);
        if (!row || !gigPolicy.allows('read', actor, row)) return 'hidden';
        return posts(actor, row) ? 'yes' : 'no';
      },
    });
    this.texts.register({
      type: 'gigNote',
      table: 'gig_notes',
      fields: { text: 'text' },
      mayTranslate: async (actor, id) => {
        const note = await this.notes.find(id);
        const gig = note && (await this.gigs.find(note.gigId, actor.personId));
        if (!note || !gig || !gigNotePolicy.allows('read', actor, { ...note, gig })) return 'hidden';
        return gigNotePolicy.allows('translate', actor, { ...note, gig }) ? 'yes' : 'no';
      },
    });
  }
}
