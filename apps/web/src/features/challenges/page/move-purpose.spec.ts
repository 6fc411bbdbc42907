import { movePurpose } from './move-purpose';

const none = {
  edit: false,
  publish: false,
  cancel: false,
  requestCancel: false,
  submit: false,
  acceptTerms: false,
  evaluate: false,
  manage: false,
  seeSubmissions: false,
  award: false,
  proposeAward: false,
  readCommons: false,
  judgeBlind: false,
  watch: false,
};
const request = { reason: 'funding', by: '0', at: '' } as const;

describe('what a move is for', () => {
  it.each([
    ['open', 'amended', 'amended'],
    ['amended', 'open', 'publishAmendment'],
    ['published', 'open', 'open'],
    ['evaluating', 'decided', 'decided'],
    ['appeal', 'decided', 'answerAppeal'],
    ['amended', 'cancelled', 'cancelled'],
  ] as const)('from %s to %s: %s', (state, to, purpose) => {
    expect(movePurpose({ state, cancellationRequest: null, can: none }, to)).toBe(purpose);
  });

  it('asks before it calls off, and consents where somebody asked', () => {
    const open = { state: 'open', cancellationRequest: null } as const;
    expect(movePurpose({ ...open, can: { ...none, requestCancel: true } }, 'cancelled')).toBe(
      'requestCancel',
    );
    expect(movePurpose({ ...open, cancellationRequest: request, can: none }, 'cancelled')).toBe('consent');
  });
});
