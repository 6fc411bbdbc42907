import { printCertificate, readCertificate } from '#libs/contracts/terms';
import { Button } from '../../../components/button';
import { Dialog } from '../../../components/dialog';
import { ErrorState } from '../../../components/error-state';
import { Skeleton } from '../../../components/skeleton';
import { ZonePair } from '../../../components/zone-pair';
import { CopyCode } from '../../../components/copy-code';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { addressOf } from '../../../lib/operation-input';
import { useOperation } from '../../../lib/queries';
import styles from './terms.module.css';

/** The proof of an acceptance: who, when, in which language, and the fingerprint of what was accepted. */
export function Certificate({ acceptanceId, onClose }: { acceptanceId: string; onClose: () => void }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const input = { params: { id: acceptanceId } };
  const { data, error, isPending } = useOperation(readCertificate, input);
  return (
    <Dialog
      title={t('terms.certificate')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('close')}</Button>}
    >
      {isPending && <Skeleton />}
      {error && <ErrorState error={error} />}
      {data && (
        <>
          <dl className={styles.proof}>
            <dt>{t('proof.challenge')}</dt>
            <dd>{data.challengeTitle}</dd>
            <dt>{t('proof.person')}</dt>
            <dd>{data.person}</dd>
            <dt>{t('proof.at')}</dt>
            <dd>
              <ZonePair at={data.at} />
            </dd>
            <dt>{t('proof.language')}</dt>
            <dd>{languageName(data.locale, locale)}</dd>
            <dt>{t('proof.version')}</dt>
            <dd>{data.version}</dd>
            <dt>SHA-256</dt>
            <dd>
              <CopyCode code={data.hash} />
            </dd>
          </dl>
          <p className={styles.downloads}>
            <a href={addressOf(printCertificate, input)} download>
              {t('proof.pdf')}
            </a>
            <a href={addressOf(readCertificate, input)} download={`terms-${data.hash.slice(0, 12)}.json`}>
              {t('proof.download')}
            </a>
          </p>
        </>
      )}
    </Dialog>
  );
}
