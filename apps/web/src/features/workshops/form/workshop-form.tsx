import type { ReactNode } from 'react';
import { Card } from '../../../components/card';
import { FormActions } from '../../../components/form';
import { FormError } from '../../../components/form-error';
import { useTexts } from '../../../lib/i18n';
import type { FormPart } from './form-part';
import styles from './form.module.css';
import { LinksFields } from './links-fields';
import { ProjectFields } from './project-fields';
import { SeatsFields } from './seats-fields';
import { StartFields } from './start-fields';
import { WordsFields } from './words-fields';

/** Everything a host says of a workshop. Once it is announced its time has a dialog of its own, `fixedTime`. */
export function WorkshopForm({
  draft,
  error,
  stored = false,
  fixedTime = false,
  onChange,
  onSubmit,
  actions,
}: Pick<FormPart, 'draft' | 'error'> & {
  stored?: boolean;
  fixedTime?: boolean;
  onChange: (draft: FormPart['draft']) => void;
  onSubmit: () => void;
  actions: ReactNode;
}) {
  const t = useTexts('workshops');
  const part: FormPart = { draft, error, change: (changed) => onChange({ ...draft, ...changed }) };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <WordsFields {...part} stored={stored} />
      {!fixedTime && (
        <Card className={styles.section}>
          <h2>{t('form.time')}</h2>
          <StartFields {...part} />
        </Card>
      )}
      <SeatsFields {...part} />
      <LinksFields {...part} />
      <ProjectFields {...part} stored={stored} />
      <FormError error={error} />
      <FormActions>{actions}</FormActions>
    </form>
  );
}
