import { acceptGig, addGigNote, claimGig, deliverGig, postGig } from '#libs/contracts/gigs';
import { GigsService } from '#libs/gigs/gigs.service';
import { GigNotesService } from '#libs/gigs/work/gig-notes.service';
import { GigWorkService } from '#libs/gigs/work/gig-work.service';
import type { DemoGig } from '../demo/demo-types.js';
import { dayIn, daysAfter } from './demo-days.js';
import { written } from './demo-text.js';
import { asked, idOf, type DemoWorld } from './demo-world.js';

/** One gig, as far as its story has come: posted, claimed, delivered, accepted. */
export async function seedGig(world: DemoWorld, gig: DemoGig): Promise<void> {
  const ago = (days: number) => world.moveTo(daysAfter(world.now, -days));
  ago(gig.postedDaysAgo);
  const params = { id: await post(world, gig) };
  const work = world.get(GigWorkService);
  if (gig.claimed) {
    ago(gig.claimed.daysAgo);
    const claimer = await world.as(gig.claimed.by);
    await work.claim(claimer, asked(claimGig, { params }));
    if (gig.claimed.note) {
      ago(gig.claimed.daysAgo / 2);
      const body = { text: written(gig.claimed.note) };
      await world.get(GigNotesService).add(claimer, asked(addGigNote, { params, body }));
    }
    if (gig.delivered) {
      ago(gig.delivered.daysAgo);
      const body = { text: written(gig.delivered.text), link: gig.delivered.link };
      await work.deliver(claimer, asked(deliverGig, { params, body }));
    }
  }
  if (gig.accepted) {
    ago(gig.accepted.daysAgo);
    await work.accept(await world.as(gig.poster), asked(acceptGig, { params }));
  }
}

async function post(world: DemoWorld, gig: DemoGig): Promise<string> {
  const { title, description, skills, hours, reward, languages, due } = gig;
  const poster = await world.as(gig.poster);
  const body = {
    title: written(title),
    description: written(description),
    skills,
    hours,
    reward,
    languages,
    due: due && {
      local: `${dayIn(world.now, due.inDays, due.timeZone)}T${due.localTime}`,
      timeZone: due.timeZone,
    },
    organisationId: poster.memberships[0]?.organisationId ?? null,
  };
  const params = { id: idOf(world.projects, gig.project) };
  return (await world.get(GigsService).post(poster, asked(postGig, { params, body }))).id;
}
