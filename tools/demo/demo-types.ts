import type { Skill } from '#libs/contracts/skills';
import type { TermsFields } from '#libs/challenges/terms/terms-presets';

/** Shapes of the demonstration data. The seed drives the services with them; nothing here knows a database. */

export type DemoLocale = 'en' | 'zh-Hans' | 'de' | 'it' | 'fr' | 'nl';

/** A text in its languages, all written by people. The first is the original; what is missing, the machine shall try. */
export type DemoText = Partial<Record<DemoLocale, string>>;

export type DemoSide = 'EU' | 'CN';

export interface DemoPerson {
  key: string;
  email: string;
  /** `given` and `family` in Latin letters, and in Chinese characters where the person has such a name. */
  latin: { given: string; family: string };
  han?: { given: string; family: string };
  homeRegion: DemoSide;
  timeZone: string;
  uiLocale: 'en' | 'zh-Hans';
  readLocales: DemoLocale[];
  languages: { tag: DemoLocale; level: 'A1' | 'A2' | 'B1' | 'B2' | 'C1' | 'C2' | 'native' }[];
  /** Monday to Friday, wall clock in `timeZone`. */
  workingHours: { from: string; to: string }[];
  bio: string;
  platformRole?: 'admin' | 'compliance' | 'moderator';
  scout?: true;
}

export interface DemoScout {
  person: string;
  pairs: { from: DemoLocale; to: DemoLocale; level: 'B2' | 'C1' | 'C2' | 'native' }[];
  /** NACE divisions. */
  sectors: string[];
  regions: string[];
  hoursPerWeek: number;
  available: boolean;
  /** Asked into a project, and still to answer. */
  invited?: { by: string; project: string; message: string };
}

export interface DemoOrganisation {
  key: string;
  name: DemoText;
  about: DemoText;
  country: string;
  city: string;
  helix: 'government' | 'business' | 'academia' | 'users';
  actorTypes: string[];
  /** NACE divisions. */
  sectors: string[];
  size: '1-9' | '10-49' | '50-249' | '250-999' | '1000+';
  registrations: { scheme: 'USCC' | 'VAT'; value: string }[];
  website: string;
  members: { person: string; role: 'owner' | 'admin' | 'member' }[];
}

export type DemoChallengeState =
  | 'draft'
  | 'in_review'
  | 'published'
  | 'open'
  | 'evaluating'
  | 'decided'
  | 'awarded'
  | 'transition'
  | 'closed'
  | 'cancelled';

export type DemoTermsPreset = 'maker_keeps' | 'firm_licence' | 'joint' | 'open_source' | 'work_for_hire';

export interface DemoChallenge {
  key: string;
  sponsor: string;
  manager: string;
  state: DemoChallengeState;
  title: DemoText;
  summary: DemoText;
  need: DemoText;
  context: DemoText;
  constraints: DemoText;
  successTests: [DemoText, DemoText, DemoText];
  sector: string;
  trlIn: number;
  trlOut: number;
  reward: { amountMinor: number; currency: 'EUR' | 'CNY' };
  /** Days from the day of seeding; past ones are negative. */
  deadline: { inDays: number; localTime: string; timeZone: string };
  terms: DemoTermsPreset;
  /** An open challenge that was changed after publication. */
  amendment?: {
    reason: DemoText;
    extendedByDays: number;
    constraints: DemoText;
    terms: Partial<TermsFields>;
    /** Who had accepted the terms before. */
    participants: string[];
  };
  cancellation?: { reason: 'no_submissions' | 'infeasible' | 'funding'; note: DemoText };
  outcome?: DemoText;
  rubric?: DemoCriterion[];
  /** Evaluators do not learn whose submission they judge. */
  blind?: true;
  /** Reviews that each submission needs; one where nothing is said. */
  minimumReviews?: number;
  evaluators?: string[];
}

/** A team that looks for people, and somebody who asks to join it. */
export interface DemoTeam {
  challenge: string;
  lead: string;
  name: DemoText;
  pitch: DemoText;
  seeking: { kind: 'skill'; value: Skill }[];
  skills: Skill[];
  applicant: { person: string; skills: Skill[]; message: DemoText };
}

export interface DemoSeeker {
  challenge: string;
  person: string;
  skills: Skill[];
  note: DemoText;
}

/** What is shared about an open challenge, by its manager and by rivals in the order in which they join. */
export interface DemoCommons {
  challenge: string;
  solvers: string[];
  said: DemoMessage[];
}

/** Asked of an open challenge. */
export interface DemoQuestion {
  challenge: string;
  author: string;
  text: DemoText;
  answer?: DemoText;
}

export interface DemoCriterion {
  key: string;
  title: DemoText;
  /** Weights of one rubric add up to 100. */
  weight: number;
}

export interface DemoFile {
  path: string;
  fileClass: 'code' | 'hardware' | 'documentation' | 'data';
  /** SPDX expression. */
  licence: string;
  content: string;
}

export interface DemoSubmission {
  key: string;
  challenge: string;
  team: { name: DemoText; members: [leader: string, ...others: string[]] };
  title: DemoText;
  body: DemoText;
  files: DemoFile[];
  state: 'under_review' | 'shortlisted' | 'awarded' | 'not_selected';
  scores: DemoScore[];
}

/** One evaluator's judgement: points from 0 to 10 by criterion key. */
export interface DemoScore {
  evaluator: string;
  points: Record<string, number>;
  /** What the evaluator wrote to single criteria, in the evaluator's language. */
  comments: Record<string, string>;
}

export interface DemoProject {
  key: string;
  challenge: string;
  title: DemoText;
  summary: DemoText;
  /** The one who writes both languages first: their words stand beside the original. */
  leads: [string, string];
  members: { person: string; role: 'contributor' | 'reviewer' | 'guest' }[];
  /** Days before seeding on which the conversation begins, always a Monday in the story. */
  startedDaysAgo: number;
}

export interface DemoBlueprint {
  key: string;
  by: string;
  /** Key of the project it belongs to; without one it is its author's own. */
  project?: string;
  /** Key of an earlier blueprint it is derived from. */
  from?: string;
  kind: 'mechanical' | 'process' | 'dataset';
  title: DemoText;
  summary: DemoText;
  notes: DemoText;
  files: DemoFile[];
  parameters: { name: string; value: string; unit?: string }[];
  /** Of what has no file. */
  licences?: Record<string, string>;
  isPublic: boolean;
  isReleased: boolean;
  daysAgo: number;
}

export interface DemoMessage {
  key?: string;
  by: string;
  locale: 'en' | 'zh-Hans';
  text: string;
  /** The same said by a person in the other language. */
  counterpart?: { locale: 'en' | 'zh-Hans'; text: string };
  /** Key of an earlier message of the channel. */
  replyTo?: string;
  /** Minutes from 00:00 of the project's first day in Asia/Shanghai; in a commons, from its opening. */
  atMinutes: number;
}

export interface DemoWorkshop {
  key: string;
  hosts: [first: string, second: string];
  /** For its members only. */
  project?: string;
  kind: 'bilateral' | 'matchmaking' | 'training' | 'working_session' | 'open_house';
  title: DemoText;
  summary: DemoText;
  /** On the Thursday of the week that lies so many days from the day of seeding. */
  start: { inDays: number; localTime: string; timeZone: string };
  minutes: number;
  capacity: number;
  waitlist: boolean;
  links: { region: DemoSide; url: string }[];
  sessions: { title: DemoText; speaker?: string; afterMinutes: number; minutes: number }[];
  /** In order of arrival. */
  registered: string[];
  /** Of one that took place: who was there. */
  present?: string[];
  cancelled?: DemoText;
  plannedDaysAgo: number;
}

/** Told as days before the day of seeding. */
export interface DemoGig {
  project: string;
  poster: string;
  title: DemoText;
  description: DemoText;
  skills: string[];
  hours: number;
  reward: { amountMinor: number; currency: string } | null;
  languages: { tag: string; level: string }[];
  due?: { inDays: number; localTime: string; timeZone: string };
  postedDaysAgo: number;
  claimed?: { by: string; daysAgo: number; note?: DemoText };
  delivered?: { daysAgo: number; text: DemoText; link: string };
  accepted?: { daysAgo: number };
}
