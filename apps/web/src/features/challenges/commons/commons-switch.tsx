import { readChallenge } from '#libs/contracts/challenges';
import { readChannel } from '#libs/contracts/channels';
import { readCommons, setCommons, type RivalsSee } from '#libs/contracts/commons';
import { Card } from '../../../components/card';
import { Choice, Select } from '../../../components/field';
import { FormError } from '../../../components/form-error';
import { useAct } from '../../../lib/acts';
import { useTexts } from '../../../lib/i18n';
import styles from './commons.module.css';
import { useCommons } from './use-commons';

const STEPS = ['nothing', 'sides', 'names'] as const satisfies readonly RivalsSee[];

/** Opens and closes the commons, and says what rivals see there; in force at once, before and after publication. */
export function CommonsSwitch({ challengeId }: { challengeId: string }) {
  const t = useTexts('challenges');
  const { data: commons } = useCommons(challengeId);
  const set = useAct(setCommons, { touches: [readCommons, readChallenge, readChannel] });
  if (!commons?.can.set) return null;
  const { open, rivalsSee } = commons;
  const change = (body: { open: boolean; rivalsSee: RivalsSee }) =>
    set.mutate({ params: { id: challengeId }, body });
  return (
    <Card className={styles.switch}>
      <div>
        <h2>{t('commons.title')}</h2>
        <p className={styles.note}>{t('commons.switchText')}</p>
      </div>
      <div>
        <Choice
          label={t('commons.open')}
          checked={open}
          disabled={set.isPending}
          onChange={({ target }) => change({ open: target.checked, rivalsSee })}
        />
        <p className={styles.note}>{t('commons.openHint')}</p>
      </div>
      <Select
        label={t('commons.rivalsSee')}
        hint={t('commons.rivalsSeeHint')}
        value={rivalsSee}
        disabled={set.isPending}
        options={STEPS.map((value) => ({ value, label: t(`commons.see.${value}`) }))}
        onChoose={(next) => change({ open, rivalsSee: next })}
      />
      <FormError error={set.error} />
    </Card>
  );
}
