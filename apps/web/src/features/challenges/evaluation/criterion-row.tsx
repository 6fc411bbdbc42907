import { BRIDGE_LOCALES } from '#libs/contracts/locale';
import { Button } from '../../../components/button';
import { Field } from '../../../components/field';
import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import styles from './evaluation.module.css';
import type { CriterionDraft } from './rubric';

/** One criterion: its name in the original, in the other language where a person wrote it, and its weight. */
export function CriterionRow({
  number,
  locale,
  criterion,
  onChange,
  onRemove,
}: {
  number: number;
  locale: string;
  criterion: CriterionDraft;
  onChange: (criterion: CriterionDraft) => void;
  onRemove: () => void;
}) {
  const t = useTexts('challenges');
  const ui = useInterfaceLocale();
  const tags = [locale, ...BRIDGE_LOCALES.filter((tag) => tag !== locale)].slice(0, 2);
  return (
    <div className={styles.criterion}>
      {tags.map((tag, at) => (
        <Field
          key={tag}
          label={`${t('rubric.criterion', { number })} · ${languageName(tag, ui)}`}
          lang={tag}
          maxLength={200}
          placeholder={at > 0 ? t('rubric.machine') : undefined}
          value={criterion.labels[tag] ?? ''}
          onChange={({ target }) =>
            onChange({ ...criterion, labels: { ...criterion.labels, [tag]: target.value } })
          }
        />
      ))}
      <Field
        label={t('rubric.weight')}
        type="number"
        min={1}
        max={100}
        value={criterion.weight === 0 ? '' : String(criterion.weight)}
        onChange={({ target }) =>
          onChange({ ...criterion, weight: Math.max(0, Math.round(Number(target.value))) })
        }
      />
      <Button kind="quiet" square aria-label={t('rubric.remove', { number })} onClick={onRemove}>
        <Icon name="trash" />
      </Button>
    </div>
  );
}
