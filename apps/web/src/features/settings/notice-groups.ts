/** What notices are about, by the first word of their type, in the order of the settings. */
export const NOTICE_GROUPS = [
  'challenges',
  'questions',
  'teams',
  'submissions',
  'evaluation',
  'projects',
  'gigs',
  'blueprint',
  'workshops',
  'organisations',
] as const;
