import { Chip, Chips } from '../../../components/chip';
import { LocalizedInline } from '../../../components/localized-text';
import { useWindowTitle } from '../../../components/page-head';
import { ProvenanceMark } from '../../../components/provenance-mark';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { readinessText, STATE_TONES, type Challenge } from '../challenge';
import { sectorName } from '../sectors';
import { SponsorLine } from '../sponsor-line';
import styles from './page.module.css';

/** State, title in the reader's language, where that language comes from, and who asks. */
export function ChallengeHead({
  challenge,
  originalShown,
  onToggleOriginal,
}: {
  challenge: Challenge;
  originalShown: boolean;
  onToggleOriginal: () => void;
}) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const { title } = challenge;
  const original = title.variants?.[title.sourceLocale]?.text;
  const readiness = readinessText(challenge);
  useWindowTitle(title.text);
  return (
    <header className={styles.head}>
      <div className={styles.above}>
        <Chips>
          <Chip tone={STATE_TONES[challenge.state]}>{t(`state.${challenge.state}`)}</Chip>
          {challenge.sector && <Chip>{sectorName(challenge.sector, locale)}</Chip>}
          {readiness && <Chip>{t('readiness', { levels: readiness })}</Chip>}
          {challenge.visibility === 'organisation' && (
            <Chip tone="persimmon">{t('visibility.organisation')}</Chip>
          )}
        </Chips>
        <ProvenanceMark
          view={title}
          open={originalShown}
          onToggle={original === undefined ? undefined : onToggleOriginal}
        />
      </div>
      <h1>
        <LocalizedInline view={title} />
      </h1>
      {originalShown && title.locale !== title.sourceLocale && (
        <p className={styles.originalTitle} lang={title.sourceLocale}>
          {original}
        </p>
      )}
      <SponsorLine organisation={challenge.organisation} />
    </header>
  );
}
