import { Card } from '../../../components/card';
import { Select } from '../../../components/field';
import { Pair } from '../../../components/form';
import { fieldError } from '../../../lib/errors';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import type { Challenge } from '../challenge';
import { SECTOR_CODES, sectorName } from '../sectors';
import styles from './draft.module.css';
import type { Editing } from './use-editing';

const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How it is found: sector, readiness, who may see it. */
export function FactsFields({ challenge, editing }: { challenge: Challenge; editing: Editing }) {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  const { draft, change } = editing;
  const levels = [
    { value: '', label: t('unset') },
    ...LEVELS.map((level) => ({ value: String(level), label: `TRL ${level}` })),
  ];
  const levelOf = (value: string) => (value === '' ? null : Number(value));
  return (
    <Card className={styles.section}>
      <h2>{t('edit.facts')}</h2>
      <Pair>
        <div data-field="sector">
          <Select
            label={t('field.sector')}
            value={draft.sector ?? ''}
            options={[
              { value: '', label: t('unset') },
              ...SECTOR_CODES.map((value) => ({ value, label: sectorName(value, locale) })),
            ]}
            onChoose={(sector) => change({ sector: sector || null })}
          />
        </div>
        {challenge.can.publish && (
          <Select
            label={t('field.visibility')}
            value={draft.visibility}
            options={(['public', 'organisation'] as const).map((value) => ({
              value,
              label: t(`visibility.${value}`),
            }))}
            onChoose={(visibility) => change({ visibility })}
          />
        )}
      </Pair>
      <Pair>
        <Select
          label={t('field.trlIn')}
          value={String(draft.trlIn ?? '')}
          options={levels}
          error={fieldError(editing.saving.error, 'trlIn')}
          onChoose={(value) => change({ trlIn: levelOf(value) })}
        />
        <Select
          label={t('field.trlOut')}
          value={String(draft.trlOut ?? '')}
          options={levels}
          error={fieldError(editing.saving.error, 'trlOut')}
          onChoose={(value) => change({ trlOut: levelOf(value) })}
        />
      </Pair>
    </Card>
  );
}
