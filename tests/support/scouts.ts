/** What a scout between Chinese and English publishes. */
export const SCOUT = {
  pairs: [{ from: 'zh', to: 'en', level: 'C1' }],
  sectors: ['28'],
  regions: ['CN'],
  capacityMinutesPerWeek: 240,
  available: true,
  published: true,
} as const;
