import { listChallenges, readChallenge } from '#libs/contracts/challenges';
import { acceptTerms, printCertificate, readTerms } from '#libs/contracts/terms';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Card } from '../../../components/card';
import { FormError } from '../../../components/form-error';
import { ZonePair } from '../../../components/zone-pair';
import { useAct } from '../../../lib/acts';
import { addressOf } from '../../../lib/operation-input';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import type { Challenge } from '../challenge';
import { Certificate } from './certificate';
import styles from './terms.module.css';
import type { Terms } from './use-terms';

/** Accepting one version, named by its fingerprint; afterwards the proof of it. */
export function AcceptTerms({ challenge, terms }: { challenge: Challenge; terms: Terms }) {
  const t = useTexts('challenges');
  const me = useMe();
  const [proof, setProof] = useState(false);
  const accept = useAct(acceptTerms, { touches: [readTerms, readChallenge, listChallenges] });
  const { acceptance } = terms;
  if (acceptance?.state === 'accepted') {
    return (
      <Card className={styles.accepted}>
        <p>
          <b>{t('terms.accepted', { version: acceptance.version })}</b>
          <br />
          <ZonePair at={acceptance.at} />
        </p>
        <Button onClick={() => setProof(true)}>{t('terms.certificate')}</Button>
        <a href={addressOf(printCertificate, { params: { id: acceptance.id } })} download>
          {t('terms.certificatePdf')}
        </a>
        {challenge.can.submit && (
          <Link to="/challenges/$id/submission" params={{ id: challenge.id }}>
            {t('action.submit')}
          </Link>
        )}
        {proof && <Certificate acceptanceId={acceptance.id} onClose={() => setProof(false)} />}
      </Card>
    );
  }
  if (!me || !challenge.can.acceptTerms) return null;
  return (
    <Card className={styles.accept}>
      <p>{acceptance ? t('terms.again', { version: terms.version }) : t('terms.before')}</p>
      <FormError error={accept.error} />
      <Button
        kind="filled"
        busy={accept.isPending}
        onClick={() =>
          accept.mutate({
            params: { id: challenge.id },
            body: {
              version: terms.version,
              hash: terms.hash,
              locale: terms.text.locale,
              amendment: challenge.amendments,
            },
          })
        }
      >
        {t('terms.accept', { version: terms.version })}
      </Button>
    </Card>
  );
}
