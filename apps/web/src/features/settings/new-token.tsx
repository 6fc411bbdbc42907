import { createToken, listTokens } from '#libs/contracts/identity';
import { useState } from 'react';
import { Button } from '../../components/button';
import { Choice, Field, Select } from '../../components/field';
import { Form, FormActions, Group } from '../../components/form';
import { FormError } from '../../components/form-error';
import { toast } from '../../components/toast';
import { useAct } from '../../lib/acts';
import { fieldError } from '../../lib/errors';
import { useTexts } from '../../lib/i18n';
import styles from './settings.module.css';

const LIVES = [30, 90, 366] as const;

/** Makes a token and shows its text, this once. */
export function NewToken() {
  const t = useTexts('settings');
  const [name, setName] = useState('');
  const [writes, setWrites] = useState(false);
  const [days, setDays] = useState('90');
  const act = useAct(createToken, { touches: [listTokens], onDone: () => setName('') });
  const submit = () =>
    act.mutate({
      body: { name, scopes: writes ? ['read', 'write'] : ['read'], expiresInDays: Number(days) },
    });
  return (
    <Form onSubmit={submit} label={t('tokens.new')}>
      <Group title={t('tokens.new')}>
        {act.data && <Fresh token={act.data.token} />}
        <Field
          label={t('tokens.name')}
          hint={t('tokens.nameHint')}
          required
          maxLength={80}
          value={name}
          error={fieldError(act.error, 'name')}
          onChange={(event) => setName(event.target.value)}
        />
        <Choice
          label={t('tokens.writes')}
          checked={writes}
          onChange={(event) => setWrites(event.target.checked)}
        />
        <Select
          label={t('tokens.life')}
          value={days}
          options={LIVES.map((life) => ({ value: String(life), label: t('tokens.days', { days: life }) }))}
          onChoose={setDays}
        />
        <FormError error={act.error} />
        <FormActions>
          <Button kind="filled" type="submit" busy={act.isPending}>
            {t('tokens.make')}
          </Button>
        </FormActions>
      </Group>
    </Form>
  );
}

function Fresh({ token }: { token: string }) {
  const t = useTexts('settings');
  const copy = () => void navigator.clipboard.writeText(token).then(() => toast(t('tokens.copied')));
  return (
    <div className={styles.section} role="status">
      <p>{t('tokens.once')}</p>
      <code className={styles.token}>{token}</code>
      <div>
        <Button onClick={copy}>{t('tokens.copy')}</Button>
      </div>
    </div>
  );
}
