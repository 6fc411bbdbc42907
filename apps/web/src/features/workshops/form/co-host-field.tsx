import { Button } from '../../../components/button';
import { Icon } from '../../../components/icon';
import { PersonField } from '../../../components/person-field';
import { useTexts } from '../../../lib/i18n';
import { useMe } from '../../../lib/me';
import styles from './form.module.css';
import type { WorkshopDraft } from './workshop-draft';

/** The second host, found by name in any script; they get the same rights. */
export function CoHostField({
  coHost,
  onChange,
}: {
  coHost: WorkshopDraft['coHost'];
  onChange: (coHost: WorkshopDraft['coHost']) => void;
}) {
  const t = useTexts('workshops');
  const me = useMe();
  if (!coHost) {
    return (
      <PersonField
        label={t('field.coHost')}
        hint={t('field.coHostHint')}
        without={me ? [me.id] : []}
        onChoose={({ id, displayName }) => onChange({ id, displayName })}
      />
    );
  }
  return (
    <div role="group" aria-label={t('field.coHost')} className={styles.coHost}>
      <span>
        {t('field.coHost')}
        {t('colon')}
        <b>{coHost.displayName}</b>
      </span>
      <Button
        kind="quiet"
        square
        aria-label={t('field.coHostRemove', { name: coHost.displayName })}
        onClick={() => onChange(null)}
      >
        <Icon name="close" />
      </Button>
    </div>
  );
}
