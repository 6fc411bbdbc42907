/** The choices of the contract in the order in which a form offers them. */
export const HELICES = ['business', 'academia', 'government', 'users'] as const;
export const SIZES = ['1-9', '10-49', '50-249', '250-999', '1000+'] as const;
export const SCHEMES = ['USCC', 'VAT', 'LEI', 'EORI'] as const;
export const ACTOR_TYPES = [
  'enterprise',
  'maker',
  'researcher',
  'student',
  'worker',
  'artist',
  'geek',
  'witkey',
  'investor',
  'intermediary',
] as const;
