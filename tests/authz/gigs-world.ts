import { claimGig, deliverGig, postGig, withdrawGig } from '#libs/contracts/gigs';
import { GIG } from '../support/gig-text.js';
import type { Cast } from '../support/world.js';

/** The owner posts them in the project, the evaluator works on those that are taken; one for each act that uses it up. */
export async function prepareGigs({ owner, evaluator }: Cast, projectId: string) {
  const open = async (): Promise<string> =>
    (await owner.client.call(postGig, { params: { id: projectId }, body: GIG })).id;
  const claimed = async (): Promise<string> => {
    const id = await open();
    await evaluator.client.call(claimGig, { params: { id } });
    return id;
  };
  const delivered = async (): Promise<string> => {
    const id = await claimed();
    const body = { text: { locale: 'en', text: 'The file is there.' } };
    await evaluator.client.call(deliverGig, { params: { id }, body });
    return id;
  };
  const withdrawn = await open();
  await owner.client.call(withdrawGig, { params: { id: withdrawn }, body: {} });
  return {
    gigs: {
      open: await open(),
      withdrawn,
      noted: await claimed(),
      delivered: await claimed(),
      accepted: await delivered(),
      sentBack: await delivered(),
      givenBack: await claimed(),
      released: await claimed(),
      toWithdraw: await open(),
    },
    claimable: {
      outsider: await open(),
      member: await open(),
      author: await open(),
      rival: await open(),
      evaluator: await open(),
      removed: await open(),
    },
  };
}
