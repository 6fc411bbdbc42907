import type { AmendmentView } from '#libs/contracts/amendments';
import { ZonePair } from '../../../components/zone-pair';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { moneyText } from '../../../lib/money';
import { sectorName } from '../sectors';
import type { TermsFields } from '../terms/use-terms';
import type { ChangedFact } from './before-after';

type Plain = string | number | null;
type Fact = AmendmentView['facts'][number]['field'];

/** The facts of an amendment in words: of the brief, then of the terms. */
export function useChangedFacts(amendment: AmendmentView): { brief: ChangedFact[]; terms: ChangedFact[] } {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const nothing = t('amendment.nothing');
  const plain = (value: Plain) => (value === null || value === '' ? nothing : String(value));
  const factText = (field: Fact, value: Plain) => {
    if (value === null || value === '') return nothing;
    if (field === 'sector') return sectorName(String(value), locale);
    return field === 'graceMinutes' ? t('amendment.minutes', { minutes: Number(value) }) : String(value);
  };
  const termText = (field: keyof TermsFields, value: Plain) => {
    if (field === 'prevailingLocale') return languageName(String(value), locale);
    if (field === 'confidentialityMonths') return t('terms.confidentialityValue', { months: Number(value) });
    if (field === 'governingLaw' || field === 'scoutShare') return plain(value);
    return t(`terms.${field}.${value as string}` as 'terms.foregroundIp.joint');
  };
  const { deadline, rewardMoney, facts, terms } = amendment;
  const both = <V,>(change: { before: V; after: V }, text: (value: V) => ChangedFact['before']) => ({
    before: text(change.before),
    after: text(change.after),
  });
  const brief: ChangedFact[] = facts.map((change) => ({
    label: t(FACT_LABELS[change.field]),
    ...both(change, (value) => factText(change.field, value)),
  }));
  if (rewardMoney)
    brief.unshift({
      label: t('field.reward'),
      ...both(rewardMoney, (money) => (money ? moneyText(money, locale) : nothing)),
    });
  if (deadline)
    brief.unshift({
      label: t('field.deadline'),
      ...both(deadline, (value) =>
        value ? <ZonePair at={value.at} other={value.timeZone} stacked /> : nothing,
      ),
    });
  return {
    brief,
    terms: (terms?.fields ?? []).map((change) => ({
      label: t(TERM_LABELS[change.field]),
      ...both(change, (value) => termText(change.field, value)),
    })),
  };
}

const FACT_LABELS = {
  sector: 'field.sector',
  trlIn: 'field.trlIn',
  trlOut: 'field.trlOut',
  rewardAsWritten: 'field.rewardText',
  graceMinutes: 'field.graceMinutes',
} as const satisfies Record<Fact, string>;

const TERM_LABELS = {
  backgroundIp: 'terms.backgroundIp',
  foregroundIp: 'terms.foregroundIp',
  licenceBack: 'terms.licenceBack',
  publication: 'terms.publication',
  confidentialityMonths: 'terms.confidentialityMonths',
  disputeForum: 'terms.disputeForum',
  governingLaw: 'terms.law',
  prevailingLocale: 'terms.prevailing',
  scoutShare: 'terms.scoutShare',
} as const satisfies Record<keyof TermsFields, string>;
