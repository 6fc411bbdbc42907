import { listMergeOffers, offerMerge } from '#libs/contracts/team-merging';
import type { TeamView } from '#libs/contracts/teams';
import { useState } from 'react';
import { Button } from '../../../../components/button';
import { TextArea } from '../../../../components/field';
import { Form, FormActions } from '../../../../components/form';
import { FormError } from '../../../../components/form-error';
import { useAct } from '../../../../lib/acts';
import { useTexts } from '../../../../lib/i18n';
import { useMe } from '../../../../lib/me';
import { writtenLocale } from '../../../../lib/written-locale';
import styles from '../teams.module.css';

/** The lead of a team that looks for people offers it to another one, and says so in words first. */
export function OfferMerge({ ledId, into }: { ledId: string; into: TeamView }) {
  const t = useTexts('challenges');
  const me = useMe();
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState('');
  const offer = useAct(offerMerge, { touches: [listMergeOffers], onDone: () => setWriting(false) });
  if (!writing)
    return (
      <div className={styles.actions}>
        <Button kind="quiet" onClick={() => setWriting(true)}>
          {t('merging.offer')}
        </Button>
      </div>
    );
  const message = text === '' ? undefined : { locale: writtenLocale(text, me?.readLocales ?? []), text };
  return (
    <Form
      label={t('merging.offer')}
      onSubmit={() => offer.mutate({ params: { id: ledId }, body: { intoTeamId: into.id, message } })}
    >
      <p>{t('merging.offerText', { into: into.name.text })}</p>
      <TextArea
        label={t('merging.message')}
        value={text}
        rows={2}
        maxLength={1000}
        optional
        onChange={({ target }) => setText(target.value)}
      />
      <FormError error={offer.error} />
      <FormActions>
        <Button kind="filled" type="submit" busy={offer.isPending}>
          {t('merging.send')}
        </Button>
        <Button onClick={() => setWriting(false)}>{t('cancel')}</Button>
      </FormActions>
    </Form>
  );
}
