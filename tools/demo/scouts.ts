import type { DemoScout } from './demo-types.js';

/** Who of the people of the story carries meaning between languages for others. */
export const scouts: readonly DemoScout[] = [
  {
    person: 'shuya',
    pairs: [
      { from: 'zh-Hans', to: 'en', level: 'C1' },
      { from: 'zh-Hans', to: 'de', level: 'C1' },
      { from: 'de', to: 'zh-Hans', level: 'native' },
    ],
    sectors: ['26', '28'],
    regions: ['CN', 'DE'],
    hoursPerWeek: 12,
    available: true,
  },
  {
    person: 'giulia',
    pairs: [{ from: 'en', to: 'it', level: 'native' }],
    sectors: ['72'],
    regions: ['IT'],
    hoursPerWeek: 3,
    available: true,
    invited: {
      by: 'katrin',
      project: 'vibration',
      message:
        'We plan an open day around the three prototypes; could you find two more test floors in Milan?',
    },
  },
  {
    person: 'mingyuan',
    pairs: [{ from: 'en', to: 'zh-Hans', level: 'native' }],
    sectors: ['26', '72'],
    regions: ['CN'],
    hoursPerWeek: 4,
    available: false,
  },
];
