import type { postGig } from '#libs/contracts/gigs';
import type { Input } from '#libs/contracts/operation';

export type Posting = Partial<Input<typeof postGig>['body']>;

/** A small piece of work both sides can read. */
export const GIG = {
  title: [
    { locale: 'en', text: 'Measure the noise floor of the sensor board' },
    { locale: 'zh-Hans', text: '测量传感器板的本底噪声' },
  ],
  description: [
    { locale: 'en', text: 'Log one hour at rest and send the raw file with a short note.' },
    { locale: 'zh-Hans', text: '静置记录一小时，提交原始文件并附简短说明。' },
  ],
  skills: ['sensors', 'testing'],
  hours: 4,
  reward: { amountMinor: 12000, currency: 'EUR' },
  languages: [{ tag: 'en', level: 'B1' }],
  due: null,
  organisationId: null,
} satisfies Posting;
