import { challengeState, type ChallengeState } from '#libs/contracts/challenges';

/** Everybody who tries; two of them manage, two run the sponsor, one does both. */
export const ACTORS = [
  'visitor',
  'outsider',
  'member',
  'admin',
  'manager',
  'owner',
  'author',
  'rival',
  'evaluator',
] as const;
export type Who = (typeof ACTORS)[number];

export type Trigger =
  | { kind: 'move'; to: ChallengeState }
  | { kind: 'award'; of: 'author' | 'rival' }
  | { kind: 'requestCancellation' }
  | { kind: 'change' }
  | { kind: 'acceptAgain' };

const TRIGGERS: Trigger[] = [
  ...challengeState.options.map((to): Trigger => ({ kind: 'move', to })),
  { kind: 'award', of: 'author' },
  { kind: 'award', of: 'rival' },
  { kind: 'requestCancellation' },
  { kind: 'change' },
  { kind: 'acceptAgain' },
];
/** Everything that anybody can try. Accepting makes people participants, who are told more: only those who take part do. */
export const ATTEMPTS = TRIGGERS.flatMap((trigger) =>
  ACTORS.filter(
    (who) => trigger.kind !== 'acceptAgain' || ['author', 'rival', 'owner', 'visitor'].includes(who),
  ).map((who) => ({ who, trigger })),
);

/** What the domain says of one challenge; written from its tables, knowing nothing of the code. */
export interface Model {
  state: ChallengeState;
  amendedFrom: 'published' | 'open' | null;
  /** What an amendment under way changed. */
  changed: boolean;
  cancelRequested: boolean;
  /** Who has handed something in, and whether it waits for a new acceptance. */
  frozen: Record<'author' | 'rival', boolean> | null;
  appealed: Who[];
  /** Who appealed last and waits. */
  waiting: Who | null;
}

/** What is to come of a request: a status, and for a success what it leaves behind. */
export interface Verdict {
  status: number;
  /** With 409: where this person may go instead. */
  allowed?: ChallengeState[];
  next: Model;
  /** Audit entries of the challenge, in order. */
  audit: string[];
  /** `notice → person`. */
  told: string[];
}

export const NEW: Model = {
  state: 'draft',
  amendedFrom: null,
  changed: false,
  cancelRequested: false,
  frozen: null,
  appealed: [],
  waiting: null,
};

const MANAGERS: Who[] = ['owner', 'manager'];
const SPONSOR: Who[] = ['owner', 'admin'];
const HIDDEN: ChallengeState[] = ['draft', 'in_review'];
const OPENED: ChallengeState[] = ['open', 'amended', 'evaluating', 'decided', 'appeal'];
const ENDED: ChallengeState[] = ['awarded', 'transition', 'closed', 'cancelled'];

/** domain.md, state machines: where a manager leads to. The clock opens and closes; the award is its own request. */
const BY_MANAGERS: Record<ChallengeState, ChallengeState[]> = {
  draft: ['in_review', 'published', 'cancelled'],
  in_review: ['published', 'cancelled'],
  published: ['open', 'amended', 'cancelled'],
  open: ['amended', 'cancelled'],
  amended: ['open', 'published', 'cancelled'],
  evaluating: ['decided', 'cancelled'],
  decided: ['cancelled'],
  appeal: ['decided', 'cancelled'],
  award_proposed: ['cancelled'],
  awarded: ['transition'],
  transition: ['closed'],
  closed: [],
  cancelled: [],
};

/** Who reads it at all; to everybody else there is nothing. */
export const reads = (model: Model, who: Who, announced: boolean): boolean =>
  announced || !(HIDDEN.includes(model.state) || model.state === 'cancelled')
    ? true
    : MANAGERS.includes(who) || SPONSOR.includes(who);

const isJudged = ({ frozen }: Model, who: Who): boolean =>
  (who === 'author' || who === 'rival') && frozen !== null && !frozen[who];

/** domain.md, rights: where this person may lead it. */
export function allowedFor(model: Model, who: Who): ChallengeState[] {
  const { state, amendedFrom, appealed, cancelRequested } = model;
  if (MANAGERS.includes(who)) {
    return BY_MANAGERS[state].filter((to) => {
      if (to === 'cancelled') return who === 'owner' || !OPENED.includes(state);
      return state !== 'amended' || to === amendedFrom;
    });
  }
  if (who === 'admin') return cancelRequested && OPENED.includes(state) ? ['cancelled'] : [];
  return state === 'decided' && isJudged(model, who) && !appealed.includes(who) ? ['appeal'] : [];
}

/** What must come of it. `announced`: it was published once. */
export function verdict(model: Model, who: Who, trigger: Trigger, announced: boolean): Verdict {
  const refused = (status: number, allowed?: ChallengeState[]): Verdict => ({
    status,
    ...(allowed && { allowed }),
    next: model,
    audit: [],
    told: [],
  });
  if (who === 'visitor') return refused(401);
  if (!reads(model, who, announced)) return refused(404);
  const allowed = allowedFor(model, who);
  const manages = MANAGERS.includes(who);
  switch (trigger.kind) {
    case 'move': {
      const { to } = trigger;
      if (allowed.includes(to)) return moved(model, who, to);
      if (manages) {
        const lacksRight = to === 'cancelled' && BY_MANAGERS[model.state].includes(to);
        return lacksRight ? refused(403) : refused(409, allowed);
      }
      const asksForOwn = (to === 'appeal' && isJudged(model, who)) || (to === 'cancelled' && who === 'admin');
      return asksForOwn ? refused(409, allowed) : refused(403);
    }
    case 'award':
      if (!manages) return refused(403);
      if (model.state !== 'decided') return refused(409, allowed);
      return model.frozen?.[trigger.of] === false ? awarded(model, who, trigger.of) : refused(422);
    case 'requestCancellation':
      if (!manages) return refused(403);
      if (ENDED.includes(model.state)) return refused(409, allowed);
      if (who === 'owner' || !OPENED.includes(model.state)) return refused(403);
      return {
        status: 200,
        next: { ...model, cancelRequested: true },
        audit: ['challenge.cancellationRequested'],
        told: notices('challenges.cancellationRequested', SPONSOR, who),
      };
    case 'change':
      if (!manages) return refused(403);
      if (model.state !== 'amended' && !HIDDEN.includes(model.state)) return refused(409, allowed);
      return {
        status: 200,
        next: { ...model, changed: model.state === 'amended' },
        audit: ['challenge.edited'],
        told: [],
      };
    case 'acceptAgain':
      return acceptedAgain(model, who, refused);
  }
}

/** The clock, which asks nobody: it opens what was published and closes what is over. */
export function clock(model: Model): Verdict {
  const to = model.state === 'published' ? 'open' : 'evaluating';
  return {
    status: 200,
    next: { ...model, state: to, frozen: model.frozen ?? { author: false, rival: false } },
    audit: [`challenge.moved ${model.state} → ${to}`],
    told: notices(to === 'open' ? 'challenges.opened' : 'challenges.deadlinePassed', MANAGERS, null),
  };
}

function moved(model: Model, who: Who, next: ChallengeState): Verdict {
  const { state } = model;
  const steps = state === 'draft' && next === 'published' ? ['in_review', 'published'] : [next];
  const audit = steps.map((step, n) => `challenge.moved ${steps[n - 1] ?? state} → ${step}`);
  const after: Model = { ...model, state: next, amendedFrom: null };
  const done = (more: Partial<Verdict>): Verdict => ({ status: 200, next: after, audit, told: [], ...more });
  const participants: Who[] = model.frozen ? ['author', 'rival'] : [];
  if (next === 'amended')
    return done({
      next: { ...after, amendedFrom: state === 'published' ? 'published' : 'open', changed: false },
    });
  if (next === 'cancelled')
    return done({
      next: { ...after, cancelRequested: false },
      told: [
        ...notices('challenges.cancelled', MANAGERS, who),
        ...notices('challenges.cancelled', participants, who),
      ],
    });
  if (next === 'open' && state !== 'amended')
    return done({ told: notices('challenges.opened', MANAGERS, who) });
  if (state === 'amended' && model.changed)
    return done({
      next: { ...after, changed: false, frozen: model.frozen && { author: true, rival: true } },
      audit: ['challenge.amended', ...audit],
      told: notices('challenges.termsAmended', participants, null),
    });
  if (next === 'decided' && state === 'evaluating')
    return done({
      told: notices(
        'challenges.decided',
        participants.filter((one) => isJudged(model, one)),
        null,
      ),
    });
  if (next === 'appeal')
    return done({
      next: { ...after, appealed: [...model.appealed, who], waiting: who },
      audit: ['challenge.appealFiled', ...audit],
      told: notices('challenges.appealFiled', MANAGERS, null),
    });
  if (state === 'appeal' && next === 'decided' && model.waiting)
    return done({
      next: { ...after, waiting: null },
      audit: ['challenge.appealAnswered', ...audit],
      told: notices('challenges.appealAnswered', [model.waiting], null),
    });
  return done({});
}

function awarded(model: Model, who: Who, winner: 'author' | 'rival'): Verdict {
  const loser = winner === 'author' ? 'rival' : 'author';
  return {
    status: 201,
    next: { ...model, state: 'awarded' },
    audit: ['challenge.moved decided → awarded', 'challenge.awarded'],
    told: [
      ...notices('submissions.won', [winner], who),
      ...(model.frozen?.[loser] ? [] : notices('submissions.notSelected', [loser], who)),
    ],
  };
}

function acceptedAgain(model: Model, who: Who, refused: (status: number) => Verdict): Verdict {
  if (MANAGERS.includes(who)) return refused(403);
  if (model.state !== 'open' && model.state !== 'published') return refused(409);
  const { frozen } = model;
  if ((who !== 'author' && who !== 'rival') || !frozen) return { ...refused(201) };
  const audit = frozen[who] ? ['challenge.termsAccepted'] : [];
  return { status: 201, next: { ...model, frozen: { ...frozen, [who]: false } }, audit, told: [] };
}

const notices = (type: string, people: readonly Who[], but: Who | null): string[] =>
  people.filter((who) => who !== but).map((who) => `${type} → ${who}`);
