import { postGig } from '#libs/contracts/gigs';
import { bodyOf, emptyDraft } from './gig-draft';

const draft = {
  ...emptyDraft('en', 'Europe/Berlin', ''),
  title: ' Measure the noise ',
  description: 'One hour at rest.',
  skills: ['sensors' as const],
};

it('P1-11: what is typed of a gig is what the contract takes', () => {
  const full = {
    ...draft,
    hours: '2.5',
    due: '2027-03-01T09:00',
    reward: { amountMinor: 12000, currency: 'EUR' },
    currency: 'CNY',
  };
  expect(postGig.body?.parse(bodyOf(full))).toEqual({
    title: { locale: 'en', text: 'Measure the noise' },
    description: { locale: 'en', text: 'One hour at rest.' },
    skills: ['sensors'],
    languages: [{ tag: 'en', level: 'B1' }],
    hours: 2.5,
    reward: { amountMinor: 12000, currency: 'CNY' },
    due: { local: '2027-03-01T09:00', timeZone: 'Europe/Berlin' },
    organisationId: null,
  });
});

it('P1-11: nothing promised and no date are nothing', () => {
  const nothing = { ...draft, reward: { amountMinor: 0, currency: 'EUR' } };
  expect(bodyOf(nothing)).toMatchObject({ reward: null, due: null });
});
