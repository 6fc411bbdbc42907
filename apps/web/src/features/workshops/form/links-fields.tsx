import { Card } from '../../../components/card';
import { Field } from '../../../components/field';
import { fieldError } from '../../../lib/errors';
import { useTexts } from '../../../lib/i18n';
import styles from './form.module.css';
import type { FormPart } from './form-part';
import { SIDES } from './workshop-draft';

/** Where each region joins: one service rarely works well on both shores. */
export function LinksFields({ draft, error, change }: FormPart) {
  const t = useTexts('workshops');
  const filled = SIDES.filter((side) => draft.links[side].trim() !== '');
  return (
    <Card className={styles.section}>
      <h2>{t('form.links')}</h2>
      <p className={styles.hint}>{t('form.linksHint')}</p>
      {SIDES.map((side) => (
        <Field
          key={side}
          label={t(`link.${side}`)}
          type="url"
          inputMode="url"
          placeholder="https://"
          pattern="https://.+"
          optional
          maxLength={500}
          value={draft.links[side]}
          error={filled.includes(side) ? fieldError(error, `joinLinks.${filled.indexOf(side)}`) : undefined}
          onChange={({ target }) => change({ links: { ...draft.links, [side]: target.value } })}
        />
      ))}
    </Card>
  );
}
