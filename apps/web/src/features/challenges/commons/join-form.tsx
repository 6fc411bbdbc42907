import { readChannel } from '#libs/contracts/channels';
import { joinCommons, readCommons, type RivalsSee } from '#libs/contracts/commons';
import { useState } from 'react';
import { Button } from '../../../components/button';
import { Choice } from '../../../components/field';
import { Form, FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './commons.module.css';
import type { Commons } from './use-commons';

/** Before the first post: how somebody appears, which they choose themselves and can only turn up. */
export function JoinForm({ commons, manages }: { commons: Commons; manages: boolean }) {
  const t = useTexts('challenges');
  const { challengeId, mayShow } = commons;
  const [chosen, choose] = useState<RivalsSee>();
  const [least] = mayShow;
  // what is asked for may be turned up while the page is open
  const shows = chosen && mayShow.includes(chosen) ? chosen : least;
  const join = useAct(joinCommons, { touches: [readCommons, readChannel] });
  if (!shows) return null;
  return (
    <Form
      label={t('commons.join.title')}
      onSubmit={() => join.mutate({ params: { id: challengeId }, body: { shows } })}
    >
      {manages ? (
        <p>{t('commons.join.manager')}</p>
      ) : (
        <fieldset className={styles.choices}>
          <legend>{t('commons.join.title')}</legend>
          {mayShow.map((one) => (
            <Choice
              key={one}
              type="radio"
              name="shows"
              label={t(`commons.join.${one}`)}
              checked={one === shows}
              onChange={() => choose(one)}
            />
          ))}
          <p className={styles.note}>{t('commons.join.lasts')}</p>
        </fieldset>
      )}
      <FormError error={join.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={join.isPending}>
          {t('commons.join.verb')}
        </Button>
      </FormActions>
    </Form>
  );
}
