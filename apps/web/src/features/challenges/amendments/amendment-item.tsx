import type { AmendmentView } from '#libs/contracts/amendments';
import { Card } from '../../../components/card';
import { Chip } from '../../../components/chip';
import { LocalizedText } from '../../../components/localized-text';
import { ZonePair } from '../../../components/zone-pair';
import { useTexts } from '../../../lib/i18n';
import styles from './amendments.module.css';
import { BeforeAfter } from './before-after';
import { ChangedText } from './changed-text';
import { useChangedFacts } from './use-changed-facts';

/** One amendment: what the sponsor says of it, and every word that changed. */
export function AmendmentItem({ amendment }: { amendment: AmendmentView }) {
  const t = useTexts('challenges');
  const { brief, terms } = useChangedFacts(amendment);
  const { number, publishedAt, reacceptRequired, statement, texts } = amendment;
  return (
    <Card as="li" className={styles.item}>
      <div className={styles.head}>
        <h2>{t('amendment.title', { number })}</h2>
        <Chip tone={reacceptRequired ? 'persimmon' : 'plain'}>
          {reacceptRequired ? t('amendment.reaccept') : t('amendment.brief')}
        </Chip>
        <ZonePair at={publishedAt} />
      </div>
      {statement && <LocalizedText view={statement} />}
      <BeforeAfter facts={brief} />
      {texts.map(({ field, locale, parts }, n) => (
        <section key={`${field}${n}`}>
          <h3>{t(`field.${field}`)}</h3>
          <ChangedText parts={parts} locale={locale} />
        </section>
      ))}
      {amendment.terms && (
        <section>
          <h3>{t('amendment.terms', { from: amendment.terms.from, to: amendment.terms.to })}</h3>
          <BeforeAfter facts={terms} />
          <ChangedText parts={amendment.terms.parts} locale={amendment.terms.locale} />
        </section>
      )}
    </Card>
  );
}
