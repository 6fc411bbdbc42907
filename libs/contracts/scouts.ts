import { z } from 'zod';
import { defineEvent } from './facts.js';
import { personBrief } from './identity.js';
import { locale } from './locale.js';
import { operation } from './operation.js';
import { sectorCodes } from './organisations.js';
import { country, id, instant, page, pageQuery, timeZone } from './primitives.js';

/** How well somebody carries meaning from one language into another: CEFR, or as a native speaker of the target. */
export const pairLevel = z.enum(['B2', 'C1', 'C2', 'native']);

export const languagePair = z
  .strictObject({ from: locale, to: locale, level: pairLevel })
  .refine(({ from, to }) => from !== to, { error: 'must be another language', path: ['to'] });
export type LanguagePair = z.infer<typeof languagePair>;

const pairs = z
  .array(languagePair)
  .min(1)
  .max(12)
  .refine((all) => new Set(all.map(({ from, to }) => `${from} ${to}`)).size === all.length, {
    error: 'must name each pair once',
  });
/** A week has 10,080 minutes; nobody gives more than sixty hours. */
const capacity = z.int().min(0).max(3600);

const profile = {
  pairs,
  sectors: sectorCodes,
  /** Countries they know their way around in. */
  regions: z.array(country).max(20),
  /** Minutes a week they give to others. */
  capacityMinutesPerWeek: capacity,
  /** Takes requests at present. */
  available: z.boolean(),
};

export const ownScoutProfile = z
  .object({
    ...profile,
    pairs: z.array(languagePair),
    /** Consent: only then others find the profile, and read the name across the border. */
    published: z.boolean(),
  })
  .meta({ id: 'OwnScoutProfile' });
export type OwnScoutProfile = z.infer<typeof ownScoutProfile>;

export const readOwnScoutProfile = operation({
  id: 'scouts.readOwn',
  method: 'GET',
  path: '/me/scout-profile',
  access: 'authenticated',
  summary: 'Your profile as a scout; empty and unpublished before you write one.',
  answer: ownScoutProfile,
});

export const writeOwnScoutProfile = operation({
  id: 'scouts.writeOwn',
  method: 'PUT',
  path: '/me/scout-profile',
  access: 'authenticated',
  summary:
    'Write your profile as a scout. `published` is your consent to be found by name on both sides; take it back at any time.',
  body: z.strictObject({ ...profile, published: z.boolean() }),
  repeatable: true,
  answer: ownScoutProfile,
});

export const scoutView = z
  .object({
    ...profile,
    pairs: z.array(languagePair),
    person: personBrief,
    bio: z.string(),
    timeZone,
    workingState: z.object({ state: z.enum(['working', 'off_hours', 'unknown']), until: instant.nullable() }),
  })
  .meta({ id: 'Scout' });
export type ScoutView = z.infer<typeof scoutView>;

const counted = <K extends z.ZodType>(key: K) => z.array(z.object({ value: key, count: z.int() }));

export const listScouts = operation({
  id: 'scouts.list',
  method: 'GET',
  path: '/scouts',
  access: 'authenticated',
  summary: 'Scouts who consented to be found, those available first; with what there is to choose from.',
  query: z.strictObject({
    ...pageQuery,
    /** The beginning of a name, in Han, pinyin or Latin letters. */
    q: z.string().max(80).optional(),
    from: locale.optional(),
    to: locale.optional(),
    sector: z.string().max(8).optional(),
    region: country.optional(),
    available: z.enum(['true']).optional(),
  }),
  answer: page(scoutView).extend({
    facets: z.object({
      pairs: counted(z.object({ from: z.string(), to: z.string() })),
      sectors: counted(z.string()),
      regions: counted(z.string()),
    }),
  }),
});

export const readScout = operation({
  id: 'scouts.read',
  method: 'GET',
  path: '/scouts/:personId',
  access: 'scout.read',
  summary: 'One scout; without their consent there is none.',
  params: z.strictObject({ personId: id }),
  answer: scoutView,
});

export const scoutOperations = [readOwnScoutProfile, writeOwnScoutProfile, listScouts, readScout];

export const scoutProfileWritten = defineEvent(
  'scout.profileWritten',
  z.object({ personId: id, published: z.boolean() }),
  { subject: 'person', idFrom: 'personId' },
);
