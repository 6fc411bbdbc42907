import { Icon } from '../../../components/icon';
import { useInterfaceLocale, useTexts } from '../../../lib/i18n';
import { languageName } from '../../../lib/language-name';
import { GLANCE_FIELDS, GLANCE_ICONS, glanceTone, type GlanceField } from './glance';
import styles from './terms.module.css';
import type { TermsFields } from './use-terms';

/** What one gives and gets, in six lines that take ten seconds. */
export function SixIcons({ fields }: { fields: TermsFields }) {
  const t = useTexts('challenges');
  const value = useTermValue(fields);
  return (
    <dl className={styles.six}>
      {GLANCE_FIELDS.map((field) => (
        <div key={field} className={styles.one}>
          <dt className={styles[glanceTone(field, fields)]}>
            <Icon name={GLANCE_ICONS[field]} size={16} />
            {t(`terms.${field}`)}
          </dt>
          <dd>{value(field)}</dd>
        </div>
      ))}
    </dl>
  );
}

function useTermValue(fields: TermsFields): (field: GlanceField) => string {
  const t = useTexts('challenges');
  const locale = useInterfaceLocale();
  return (field) => {
    switch (field) {
      case 'backgroundIp':
        return t(`terms.backgroundIp.${fields.backgroundIp}`);
      case 'foregroundIp':
        return t(`terms.foregroundIp.${fields.foregroundIp}`);
      case 'licenceBack':
        return t(`terms.licenceBack.${fields.licenceBack}`);
      case 'publication':
        return t(`terms.publication.${fields.publication}`);
      case 'confidentialityMonths':
        return t('terms.confidentialityValue', { months: fields.confidentialityMonths });
      case 'disputeForum':
        return t('terms.disputeValue', {
          forum: t(`terms.disputeForum.${fields.disputeForum}`),
          language: languageName(fields.prevailingLocale, locale),
        });
    }
  };
}
