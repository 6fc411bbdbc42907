import type { z } from 'zod';
import type { termsFields, termsPreset } from '#libs/contracts/terms';

export type TermsFields = z.output<typeof termsFields>;
export type TermsPreset = z.output<typeof termsPreset>;

/** What a preset leaves to the sponsor: law and forum follow from where the sponsor is. */
type PresetFields = Omit<TermsFields, 'governingLaw'>;

const usual = {
  backgroundIp: 'stays_with_owner',
  disputeForum: 'mediation',
  prevailingLocale: 'en',
  scoutShare: 0,
} as const;

export const TERMS_PRESETS: Record<TermsPreset, PresetFields> = {
  /** The solver owns what comes out; the firm may use it beside others. */
  maker_keeps: {
    ...usual,
    foregroundIp: 'solver',
    licenceBack: 'non_exclusive',
    publication: 'free',
    confidentialityMonths: 6,
  },
  /** The solver owns it, but in its field only the firm may use it. */
  firm_licence: {
    ...usual,
    foregroundIp: 'solver',
    licenceBack: 'exclusive',
    publication: 'after_notice',
    confidentialityMonths: 24,
  },
  /** Both own it, both may use it, neither sells it without the other. */
  joint: {
    ...usual,
    backgroundIp: 'licensed_for_project',
    foregroundIp: 'joint',
    licenceBack: 'none',
    publication: 'after_notice',
    confidentialityMonths: 24,
  },
  /** What comes out belongs to everybody. */
  open_source: {
    ...usual,
    foregroundIp: 'open',
    licenceBack: 'none',
    publication: 'free',
    confidentialityMonths: 0,
  },
  /** The firm owns what it pays for. */
  work_for_hire: {
    ...usual,
    backgroundIp: 'licensed_for_project',
    foregroundIp: 'sponsor',
    licenceBack: 'none',
    publication: 'with_consent',
    confidentialityMonths: 36,
    disputeForum: 'arbitration',
  },
};

/**
 * The fields of a sheet: a preset, or else what stands, changed where the caller says so. Starting without a preset
 * starts from the one that is kindest to makers.
 * @param governingLaw country code or words; the sponsor's country by default
 */
export function termsFrom(
  given: { preset?: TermsPreset; fields?: Partial<TermsFields> },
  before: TermsFields | null,
  governingLaw: string,
): TermsFields {
  const start =
    given.preset === undefined && before
      ? before
      : {
          ...TERMS_PRESETS[given.preset ?? 'maker_keeps'],
          governingLaw: before?.governingLaw ?? governingLaw,
        };
  const changes = Object.fromEntries(
    Object.entries(given.fields ?? {}).filter(([, value]) => value !== undefined),
  );
  return { ...start, ...changes };
}

/** The preset whose fields these still are, law aside; null once they were adjusted. */
export function presetOf(fields: TermsFields): TermsPreset | null {
  const same = (preset: PresetFields) =>
    (Object.keys(preset) as (keyof PresetFields)[]).every((key) => preset[key] === fields[key]);
  const names = Object.keys(TERMS_PRESETS) as TermsPreset[];
  return names.find((name) => same(TERMS_PRESETS[name])) ?? null;
}
