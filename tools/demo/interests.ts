/** Who watches what from the other shore, and what somebody looks for again and again. */
export const interests = {
  watches: [
    { person: 'xiaofeng', challenge: 'glas-leaf' },
    { person: 'elodie', challenge: 'zhijiang-fume' },
  ],
  filters: [
    { person: 'xiaofeng', name: '德国的机械类挑战', search: { sector: '28', country: 'DE' } },
    { person: 'elodie', name: 'Open in China', search: { state: 'open', country: 'CN' } },
  ],
} as const;
