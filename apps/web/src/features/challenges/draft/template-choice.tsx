import { listTemplates, type ChallengeTemplateId } from '#libs/contracts/challenge-templates';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { useOperation } from '../../../lib/queries';
import terms from '../terms/terms.module.css';
import styles from './draft.module.css';

/** Which kind of brief to start from. Without an answer of the server one starts from an empty page. */
export function TemplateChoice({
  chosen,
  onChoose,
}: {
  chosen: ChallengeTemplateId | undefined;
  onChoose: (template: ChallengeTemplateId | undefined) => void;
}) {
  const t = useTexts('challenges');
  const { data } = useOperation(listTemplates, { query: { lang: useInterfaceLocale() } });
  const kinds = data?.items ?? [];
  const choice = (id: ChallengeTemplateId | undefined, name: string, text: string, suggests?: string) => (
    <label key={id ?? 'blank'} className={terms.preset}>
      <input
        type="radio"
        name="template"
        className="visually-hidden"
        checked={chosen === id}
        onChange={() => onChoose(id)}
      />
      <b>{name}</b>
      <span>{text}</span>
      {suggests !== undefined && <span>{suggests}</span>}
    </label>
  );
  return (
    <fieldset className={styles.kinds}>
      <legend>{t('new.template')}</legend>
      <p className={styles.hint}>{t('new.templateHint')}</p>
      <div className={terms.presets}>
        {kinds.map(({ id, name, text, weeks, preset }) =>
          choice(id, name, text, t('new.suggests', { weeks, terms: t(`preset.${preset}`) })),
        )}
        {choice(undefined, t('new.blank'), t('new.blankText'))}
      </div>
    </fieldset>
  );
}
